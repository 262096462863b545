import { unglue } from '../../src/cut/glued.js';
import type { Document } from '../../src/document/document.js';
import { segment } from '../../src/document/segment.js';
import { measure } from '../../src/measure/page.js';
import { readWords } from '../../src/measure/read-words.js';
import type { Tokens } from '../../src/measure/tokens.js';
import { labelLines } from '../labels.js';
import { tokenize } from '../shingles.js';
import { type HeadlineChoice, headlineChoice } from './headline.js';

/** Lines of which at least this share is article are article. */
export const ARTICLE_SHARE = 0.5;

/** Where a page is from, and what is known of it. */
export interface About {
  readonly fold: number;
  readonly site: string;
  /** The set, and the scraper that left it so. */
  readonly group: string;
  readonly title: string;
}

/** A page whose lines are labelled, before anything that is learned has looked at it. */
export interface LabelledPage extends About {
  readonly document: Document;
  readonly lines: number;
  readonly tokens: Tokens;
  readonly language: string | undefined;
  readonly headline: HeadlineChoice;
  /** By line: the share of its tokens that is article, their number, and 1 where it is article. */
  readonly share: Float32Array;
  readonly sizes: Float32Array;
  readonly label: Uint8Array;
  /** How much each line counts; those of a page add up to 1. */
  readonly weight: Float32Array;
  readonly goldTokens: number;
}

/** Segments a page and labels its lines by the gold text. */
export function labelPage(raw: string, gold: string, about: About, format: 'auto' | 'html' = 'auto'): LabelledPage {
  const whole = segment(raw, format);
  const { document } = unglue(whole, readWords(whole), []);
  const share = labelLines(document.lines, gold);
  const sizes = Float32Array.from(document.lines, (line) => tokenize(line.text).length);
  const page = measure(document);
  return {
    ...about,
    document,
    lines: document.lines.length,
    tokens: page.tokens,
    language: page.language.code,
    headline: headlineChoice(page.headlineView, about.title, share, about.fold),
    share,
    sizes,
    label: Uint8Array.from(share, (value) => (value >= ARTICLE_SHARE ? 1 : 0)),
    weight: weightsOf(sizes),
    goldTokens: tokenize(gold).length,
  };
}

/**
 * Pages weigh equally in the measure, so a long page may not outvote a short one by its lines. Half of a page's weight
 * is shared among its lines by the root of their words, half equally.
 */
function weightsOf(sizes: Float32Array): Float32Array {
  const roots = sizes.map((words) => Math.sqrt(Math.max(1, words)));
  const sum = roots.reduce((a, b) => a + b, 0);
  return roots.map((root) => (0.5 * root) / sum + 0.5 / sizes.length);
}
