import { TERMINAL, unitClass } from '../document/characters.js';
import type { LineWords } from './line-words.js';
import { asksReader, followsLabel, isTeaser } from './neighbours.js';
import { type FoundPhrase, type GluedTopic, weightOf } from './phrases.js';

/** Links of a chain: phrases that are complete in themselves, names of networks, counters. */
export interface Chain {
  /** Numbers of the first word and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly links: number;
  /** The first phrase; undefined where a counter comes first. */
  readonly phrase: FoundPhrase | undefined;
  readonly topic: GluedTopic;
}

/** Weight of phrases that say it all where the line ends behind them, or a word that only opens sentences. */
const LIKELY = 2;
/** Of a phrase behind which any sentence may begin. */
const SURE = 3;
/** Of those that end in a full stop, as sentences do. */
const STOPPED = 4;
/** In scripts without spaces, behind which a space tells that it is none of theirs. */
const SPACELESS = 1;
/** Labels that need no object, and stand in rows. */
const LABELS: readonly GluedTopic[] = ['advertisement', 'share', 'social'];
/** Letters of the shortest word that labels an advertisement all by itself. */
const LABEL_LETTERS = 5;
/** A question mark, or a quotation mark that closes; behind a space it is an arrow. */
const ASKED_OR_SAID = /[?？؟”]|^[.!,]?["»']/;
/** The sentence goes on. */
const GOES_ON = /[,;:：]/;

/** Behind a sentence: two words or more, or the label of an advertisement; in a sentence of its own, more than that. */
export function endsLine(words: LineWords, chain: Chain): boolean {
  const { from, to, topic, phrase, links } = chain;
  const marks = words.gap(to);
  if (ASKED_OR_SAID.test(marks) || asksReader(words, from)) return false;
  const weight = weightOf(words, from, to);
  if (topic === 'related' && (isTeaser(words, from) || isOpen(chain))) return false;
  if (isStopped(marks)) return weight >= STOPPED && topic !== 'comments';
  if (links > 1 && !LABELS.includes(topic) && phrase !== undefined && phrase.weight < LIKELY) return false;
  return weight >= LIKELY || isAdvertisement(words, chain);
}

/** Before a sentence, behind the line's beginning or another sentence. */
export function leadsToSentence(words: LineWords, chain: Chain, end: number): boolean {
  const { from, to } = chain;
  const marks = words.gap(to);
  if (GOES_ON.test(marks) || ASKED_OR_SAID.test(marks)) return false;
  if (isStopped(marks)) return isSentence(words, chain);
  if (words.hasCase(to) || words.isNumber(to)) return endsBare(words, chain, end);
  return standsApart(words, from, to);
}

/** "Join our mailing list! We write once a week": a first sentence may tell what the others are. */
function isSentence(words: LineWords, { from, to, topic }: Chain): boolean {
  const mayLead = LABELS.includes(topic) || (from > words.first && topic !== 'comments');
  return mayLead && weightOf(words, from, to) >= STOPPED && words.mayBegin(to) && !asksReader(words, from);
}

/** No mark tells where the chain ends: the words on both sides have to. */
function endsBare(words: LineWords, chain: Chain, end: number): boolean {
  const { from, to, topic, phrase, links } = chain;
  const weight = weightOf(words, from, to);
  const isLabel = LABELS.includes(topic);
  if (!isLabel && isOpen(chain)) return false;
  const isRow = links > 1 && weight >= LIKELY;
  if (isLabel && (isRow || (weight >= SURE && phrase?.isWhole === true))) return followsLabel(words, to, end, true);
  if (weight >= LIKELY) return words.isFunction(to) && followsLabel(words, to, end, true);
  if (!isAdvertisement(words, chain)) return false;
  const isProven = isLoud(words.word(from));
  return followsLabel(words, to, end, isProven) && (isProven || phrase?.isOpener === true || words.isFunction(to));
}

/** "Learn more about": what it is about stands elsewhere. */
function isOpen({ phrase, links }: Chain): boolean {
  return phrase?.isOpen === true && links === 1;
}

/** The label alone: a word, and no short form of one ("ad"). */
function isAdvertisement(words: LineWords, { from, to, topic }: Chain): boolean {
  return (
    topic === 'advertisement' && (weightOf(words, from, to) < to - from || words.word(from).length >= LABEL_LETTERS)
  );
}

function isLoud(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase();
}

/** In scripts without capitals, a space where none belongs, or a run of phrases. */
function standsApart(words: LineWords, from: number, to: number): boolean {
  const weight = weightOf(words, from, to);
  const isSpaceless = weight < to - from;
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
