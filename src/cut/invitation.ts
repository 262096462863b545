import type { Finder } from './finder.js';
import { asksReader } from './neighbours.js';

/** A sentence that invites readers to sign up has no more words, and begins with a phrase of so many. */
const MAX_WORDS = 25;
const WEIGHT = 4;
const TOPICS: readonly string[] = ['subscription', 'social', 'share'];

/** "Sign up for our newsletter to get …", "Click here to subscribe": a last sentence that is none of the article's. */
export const findInvitation: Finder = (words, at, end, phrase) => {
  if (at === words.first || end - at > MAX_WORDS) return undefined;
  if (phrase === undefined || phrase.weight < WEIGHT || !TOPICS.includes(phrase.topic)) return undefined;
  // "We'll send you …", "By signing up …" tell of it, and do not invite.
  if (!words.mayBegin(at) || words.isFunction(at) || asksReader(words, at)) return undefined;
  if (phrase.to < end && words.gap(phrase.to).includes(',')) return undefined;
  for (let next = at + 1; next < end; next++) if (words.beginsSentence(next)) return undefined;
  if (/[?？؟"”»]/.test(words.gap(end))) return undefined;
  return { from: at, to: end, category: phrase.topic, signal: `${phrase.topic}-phrase` };
};
