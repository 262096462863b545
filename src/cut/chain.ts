import { networkLength } from '../measure/networks.js';
import { isCounted, isCutShort } from '../measure/patterns/share-count.js';
import { type Chain, endsLine, leadsToSentence } from './chain-end.js';
import type { Finder } from './finder.js';
import type { LineWords } from './line-words.js';
import { type FoundPhrase, type GluedTopic, phraseAt } from './phrases.js';

/** Between two links of a chain stand no other marks, but for those that end a sentence. */
const BETWEEN = /^(?:[.!。！]\s)?[\s:：|·•/&+»›>→▶▼…()[\]（）–—-]*$/;

/** A chain while it is linked up; its words end before word `to`. */
interface Links {
  to: number;
  links: number;
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
  const linked: Chain = { from: at, to, links: chain.links, phrase: chain.phrase, topic };
  const isCut = to === end ? endsLine(words, linked) : leadsToSentence(words, linked, end);
  return isCut ? { from: at, to, category: topic, signal } : undefined;
};

function linkUp(words: LineWords, at: number, end: number): Links {
  const chain: Links = { to: at, links: 0, phrase: undefined, topic: undefined, signal: '' };
  while (chain.to < end && (chain.to === at || BETWEEN.test(words.gap(chain.to)))) {
    if (!addPhrase(chain, words, end) && !addNetwork(chain, words, end) && !addCount(chain, words, end)) break;
  }
  return chain;
}

function addPhrase(chain: Links, words: LineWords, end: number): boolean {
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
function addNetwork(chain: Links, words: LineWords, end: number): boolean {
  if (chain.topic !== 'share' && chain.topic !== 'social') return false;
  const length = networkLength(words.read.tokens, chain.to, end);
  if (length === 0) return false;
  chain.to += length;
  chain.links++;
  return true;
}

/** "1.2K Shares", or a number behind a button. */
function addCount(chain: Links, words: LineWords, end: number): boolean {
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
