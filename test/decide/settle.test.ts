import { describe, expect, it } from 'vitest';
import type { CategoryEvidence } from '../../src/decide/categorise.js';
import { settleUnsure } from '../../src/decide/settle.js';
import type { Category, Mode } from '../../src/vocabulary.js';
import { ENGLISH, pageOf } from '../measure/pages.js';

const HEADING = 'The last crossing';
const LONG = 'The boat and the people who came to see it off that day';
/** Begins a page without a headline: a sentence right below one would stay for that. */
const NO_HEADLINE = { none: 1000 };

interface Line {
  readonly text: string;
  readonly likely: number;
  /** What its words say that it is, if anything. */
  readonly own?: Category;
  /** Where only that it repeats another speaks against it. */
  readonly repeats?: boolean;
}

/** A paragraph that surely is the article's. */
function sure(k: 0 | 1 | 2): Line {
  return { text: ENGLISH[k], likely: 0.95 };
}

/** Which lines stay, where the threshold keeps those from one half on. */
function settle(lines: readonly Line[], mode: Mode = 'balanced'): number[] {
  const page = pageOf(
    lines.map(({ text }) => text),
    'text',
    NO_HEADLINE,
  );
  const likely = Float32Array.from(lines, (line) => line.likely);
  const strengths = (isNamed: (line: Line) => boolean): Float32Array =>
    Float32Array.from(lines, (line) => (isNamed(line) ? 0.8 : 0));
  const found: CategoryEvidence = {
    spoken: Uint8Array.from(lines, ({ own, repeats }) => (own !== undefined || repeats ? 1 : 0)),
    own: lines.map(({ own, repeats }) => (repeats ? 'duplicate' : own)),
    strength: strengths(({ own, repeats }) => own !== undefined || repeats === true),
    said: lines.map(({ own }) => own),
    saidStrength: strengths(({ own }) => own !== undefined),
  };
  const kept = Uint8Array.from(lines, (line) => (line.likely >= 0.5 ? 1 : 0));
  return [...settleUnsure(page, { found, likely, kept, browser: undefined }, mode)];
}

function between(line: Line, mode?: Mode): number {
  return settle([sure(0), line, sure(1)], mode)[1];
}

describe('a line between lines of the article', () => {
  it('stays though it is unlikely, if it is short: a heading, an item, a cell', () => {
    expect(between({ text: HEADING, likely: 0.3 })).toBe(1);
  });

  it('leaves where the trees rule it out', () => {
    expect(between({ text: HEADING, likely: 0.1 })).toBe(0);
  });

  it('leaves where its words name it', () => {
    expect(between({ text: HEADING, likely: 0.3, own: 'related' })).toBe(0);
  });

  it('stays where all that speaks against it is that it stands again', () => {
    expect(between({ text: HEADING, likely: 0.3, repeats: true })).toBe(1);
  });

  it('stays if it is a sentence: a paragraph is not dropped without evidence', () => {
    expect(between({ text: ENGLISH[2], likely: 0.4 })).toBe(1);
  });

  it('is left to the threshold if it is long and no sentence, but in the mode recall', () => {
    expect(between({ text: LONG, likely: 0.4 })).toBe(0);
    expect(between({ text: LONG, likely: 0.4 }, 'recall')).toBe(1);
  });

  it('takes a likelihood of one half in the mode precision', () => {
    expect(between({ text: HEADING, likely: 0.3 }, 'precision')).toBe(0);
  });

  it('may stand in a list of lines that are as unsure', () => {
    const items = ['Red gloves', 'A brass bell', 'The long oar', 'Two tins'].map((text) => ({ text, likely: 0.3 }));
    expect(settle([sure(0), ...items, sure(1)])).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('does not bring those far from the article with it', () => {
    const items = Array.from({ length: 12 }, (_, k) => ({ text: `Shed ${k}`, likely: 0.3 }));
    expect(settle([sure(0), ...items, sure(1)]).slice(1, -1)).toEqual(new Array(12).fill(0));
  });
});

it('prose right below the article goes on it, but in the mode precision', () => {
  const lines = [sure(0), sure(1), { text: ENGLISH[2], likely: 0.45 }];
  expect(settle(lines)).toEqual([1, 1, 1]);
  expect(settle(lines, 'precision')).toEqual([1, 1, 0]);
});

it('a page in a language of which no words were learned keeps more of its unsure lines', () => {
  const german = [
    'Die Fähre am Ende der Straße war schon immer da, und sie war so langsam, dass man sich auf ihr kennenlernte.',
    'Sie sagte, dass es schade wäre, wenn man sie verkaufen müsste, aber es gab niemanden, der das bezahlen konnte.',
  ];
  const unsure = 'Das Boot und die Leute, die zum Abschied an das Ufer kamen';
  const lines = [german[0], unsure, german[1]].map((text) => ({ text, likely: text === unsure ? 0.4 : 0.9 }));
  expect(settle(lines)).toEqual([1, 1, 1]);
});

it('a short line that says itself what it is leaves unless it is very likely', () => {
  const share = (likely: number): Line => ({ text: 'Share this article', likely, own: 'share' });
  expect(settle([sure(0), share(0.9), sure(1), share(0.97)])).toEqual([1, 0, 1, 1]);
});

describe('a sentence below the article of a short page', () => {
  const sentence = { text: 'The first trip is planned for Easter.', likely: 0.2 };
  const below = (own: Category): number =>
    settle([sure(0), sure(1), { text: 'The words of a box', likely: 0.05, own }, sentence])[3];

  it('stays, right below and behind advertisements and forms', () => {
    expect(settle([sure(0), sure(1), sentence])[2]).toBe(1);
    expect([below('advertisement'), below('subscription')]).toEqual([1, 1]);
  });

  it('leaves behind what heads teasers or comments, and where the trees rule it out', () => {
    expect([below('related'), below('comments')]).toEqual([0, 0]);
    expect(settle([sure(0), sure(1), { ...sentence, likely: 0.1 }])[2]).toBe(0);
  });

  it('leaves on a long page, where cruft stands below', () => {
    const long = Array.from({ length: 45 }, (_, k) => sure((k % 3) as 0 | 1 | 2));
    expect(settle([...long, sentence]).at(-1)).toBe(0);
  });

  it('is no line that only looks like a title', () => {
    expect(settle([sure(0), sure(1), { text: 'The first trip is planned', likely: 0.2 }])[2]).toBe(0);
  });
});
