import { TERMINAL, unitClass } from '../document/characters.js';
import { networkLength } from '../measure/networks.js';
import { isCounted, isCutShort } from '../measure/patterns/share-count.js';
import type { Finder } from './finder.js';
import type { LineWords } from './line-words.js';
import { asksReader, followsLabel, isTeaser } from './neighbours.js';
import { type FoundPhrase, type GluedTopic, phraseAt, weightOf } from './phrases.js';

/** Between two links of a chain stand no other marks, but for those that end a sentence. */
const BETWEEN = /^(?:[.!。！]\s)?[\s:：|·•/&+»›>→▶▼…()[\]（）–—-]*$/;
/** Weight of phrases that say it all where the line ends behind them, or a word that only opens sentences. */
const LIKELY = 2;
/** Of a phrase behind which any sentence may begin. */
const SURE = 3;
/** Of those that end in a full stop, as sentences do. */
const STOPPED = 4;
/** In scripts without spaces, behind which a space tells that it is none of theirs. */
const SPACELESS = 1;
/** Letters of the shortest word that labels an advertisement all by itself. */
const LABEL_LETTERS = 5;
/** Labels that need no object, and stand in rows. */
const LABELS: readonly GluedTopic[] = ['advertisement', 'share', 'social'];
/** A question mark, or a quotation mark that closes; behind a space it is an arrow. */
const ASKED_OR_SAID = /[?？؟”]|^[.!,]?["»']/;

/** Links of a chain: phrases that are complete in themselves, names of networks, counters. */
interface Chain {
  to: number;
  links: number;
  /** The first phrase; undefined where a counter comes first. */
  phrase: FoundPhrase | undefined;
  topic: GluedTopic | undefined;
  signal: string;
}

/**
 * A run of buttons and labels: "Advertisement Continue reading the main story", "1.2K Shares Facebook Twitter", "Read
 * more", "Share this: Facebook Twitter". It ends where the line does, or where a sentence begins.
 */
export const findChain: Finder = (words, at, end, phrase) => {
  if (phrase === undefined && at + 1 < end && !isCounted(words.hash(at + 1))) return undefined;
  if (words.hasCase(at) && !words.isCapital(at) && !words.isNumber(at) && !isCutShort(words.word(at))) return undefined;
  const chain = linkUp(words, at, end);
  const { to, topic, signal } = chain;
  if (topic === undefined || (at === words.first && to === end)) return undefined;
  const isCut = to === end ? endsLine(words, at, chain) : leadsToSentence(words, at, chain, end);
  return isCut ? { from: at, to, category: topic, signal } : undefined;
};

function linkUp(words: LineWords, at: number, end: number): Chain {
  const chain: Chain = { to: at, links: 0, phrase: undefined, topic: undefined, signal: '' };
  while (chain.to < end && (chain.to === at || BETWEEN.test(words.gap(chain.to)))) {
    if (!addPhrase(chain, words, end) && !addNetwork(chain, words, end) && !addCount(chain, words, end)) break;
  }
  return chain;
}

function addPhrase(chain: Chain, words: LineWords, end: number): boolean {
  // Where the line ends, nothing can follow: whatever opens lines is complete.
  const opening = phraseAt(words, chain.to, end, false);
  const phrase = opening?.to === end ? opening : phraseAt(words, chain.to, end, true);
  if (phrase === undefined) return false;
  if (chain.topic === undefined) {
    chain.topic = phrase.topic;
    chain.signal = `${phrase.topic}-phrase`;
    chain.phrase = phrase;
  }
  chain.to = phrase.to;
  chain.links++;
  return true;
}

/** Networks stand in a row of share buttons; an article may begin with the name of one. */
function addNetwork(chain: Chain, words: LineWords, end: number): boolean {
  if (chain.topic !== 'share' && chain.topic !== 'social') return false;
  const length = networkLength(words.wording.tokens, chain.to, end);
  if (length === 0) return false;
  chain.to += length;
  chain.links++;
  return true;
}

/** "1.2K Shares", or a number behind a button. */
function addCount(chain: Chain, words: LineWords, end: number): boolean {
  const at = chain.to;
  const isCount = isCutShort(words.word(at));
  if (!isCount && !words.isNumber(at)) return false;
  if (at + 1 < end && isCounted(words.hash(at + 1)) && words.gap(at + 1) === ' ') {
    chain.topic ??= 'share';
    chain.signal ||= 'share-count';
    chain.to = at + 2;
    chain.links++;
    return true;
  }
  if (chain.topic !== 'share' && chain.topic !== 'social') return false;
  chain.to = at + 1;
  return true;
}

/** Behind a sentence: two words or more, or the label of an advertisement; in a sentence of its own, more than that. */
function endsLine(words: LineWords, at: number, chain: Chain): boolean {
  const { to, topic, phrase, links } = chain;
  const marks = words.gap(to);
  if (topic === undefined || ASKED_OR_SAID.test(marks) || asksReader(words, at)) return false;
  const weight = weightOf(words, at, to);
  if (topic === 'related' && (isTeaser(words, at) || (phrase?.isOpen === true && links === 1))) return false;
  if (isStopped(marks)) return weight >= STOPPED && topic !== 'comments';
  if (links > 1 && !LABELS.includes(topic) && phrase !== undefined && phrase.weight < LIKELY) return false;
  return weight >= LIKELY || isAdvertisement(words, at, chain);
}

function leadsToSentence(words: LineWords, at: number, chain: Chain, end: number): boolean {
  const { to, topic, phrase, links } = chain;
  const marks = words.gap(to);
  if (topic === undefined || /[,;]/.test(marks) || ASKED_OR_SAID.test(marks)) return false;
  if (/[:：]/.test(marks)) return false;
  const weight = weightOf(words, at, to);
  if (isStopped(marks)) {
    // "Join our mailing list! We write once a week": a first sentence may tell what the others are.
    const mayLead = LABELS.includes(topic) || (at > words.first && topic !== 'comments');
    return weight >= STOPPED && mayLead && words.mayBegin(to) && !asksReader(words, at);
  }
  if (!words.hasCase(to) && !words.isNumber(to)) return standsApart(words, at, to, weight);
  const isLabel = LABELS.includes(topic);
  if (!isLabel && phrase?.isOpen === true && links === 1) return false;
  const isRow = links > 1 && weight >= LIKELY;
  if (isLabel && (isRow || (weight >= SURE && phrase?.isWhole === true))) return followsLabel(words, to, end, true);
  if (weight >= LIKELY) return words.isFunction(to) && followsLabel(words, to, end, true);
  if (!isAdvertisement(words, at, chain)) return false;
  const isProven = isLoud(words.word(at));
  return followsLabel(words, to, end, isProven) && (isProven || phrase?.isOpener === true || words.isFunction(to));
}

/** The label alone: a word, and no short form of one ("ad"). */
function isAdvertisement(words: LineWords, at: number, { to, topic }: Chain): boolean {
  return topic === 'advertisement' && (weightOf(words, at, to) < to - at || words.word(at).length >= LABEL_LETTERS);
}

function isLoud(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase();
}

/** In scripts without capitals, a space where none belongs, or a run of phrases. */
function standsApart(words: LineWords, at: number, to: number, weight: number): boolean {
  const isSpaceless = weight < to - at;
  if (isSpaceless) return weight >= SPACELESS && /\s/.test(words.gap(to));
  return weight >= SURE || /[|·•»]/.test(words.gap(to));
}

/** A mark that ends a sentence stands there; three points in one mark are no such mark. */
function isStopped(marks: string): boolean {
  for (let at = 0; at < marks.length; at++) {
    const unit = marks.charCodeAt(at);
    if (unit !== ELLIPSIS && unitClass(unit) & TERMINAL) return true;
  }
  return false;
}

const ELLIPSIS = 0x2026;
