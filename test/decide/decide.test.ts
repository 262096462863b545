import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/clean.js';
import { decide, type Wishes } from '../../src/decide/decide.js';
import { nameDuplicates } from '../../src/decide/repeats.js';
import type { Verdict } from '../../src/decide/verdict.js';
import type { Page } from '../../src/measure/page.js';
import { SIGNALS } from '../../src/signals/index.js';
import { type Category, MODES } from '../../src/vocabulary.js';
import { fixtureCases } from '../fixtures/cases.js';
import { ENGLISH, pageOf } from '../measure/pages.js';
import { TINY } from './tiny-model.js';

const WISHES: Wishes = { mode: 'balanced', keep: [], drop: [], explain: true };
const NO_HEADLINE = { none: 1000 };
const SENTENCE =
  'The ferry was sold to a man who wants to serve coffee on it, and nobody in the village was glad of that.';

function page(lines: readonly string[], format: 'text' | 'markdown' = 'text'): Page {
  return pageOf(lines, format, NO_HEADLINE);
}

function verdictsOf(lines: readonly string[], wishes: Partial<Wishes> = {}, format?: 'markdown'): readonly Verdict[] {
  return decide(page(lines, format), TINY, { ...WISHES, ...wishes }).verdicts;
}

/** What became of each line: `keep`, or its category. */
function fates(lines: readonly string[], wishes: Partial<Wishes> = {}, format?: 'markdown'): string[] {
  return verdictsOf(lines, wishes, format).map(({ verdict, category }) => category ?? verdict);
}

describe('verdicts', () => {
  const lines = ['Menu', ...ENGLISH, 'Get the new Magazine today', 'Related', 'Inns Related to it'];

  it('keep the article and name the rest', () => {
    expect(fates(lines)).toEqual(['navigation', 'keep', 'keep', 'keep', 'promotion', 'related', 'related']);
  });

  it('name the zone, and signals that fired, the strongest first', () => {
    const verdicts = verdictsOf(lines);
    expect(verdicts.map(({ zone }) => zone).slice(0, 2)).toEqual(['before', 'article']);
    expect(verdicts[0]?.signals.map(({ name }) => name)).toContain('menu');
    expect(verdicts[4]?.signals.map(({ name }) => name)).toContain('magazine');
  });

  it('have a confidence from 0 to 1', () => {
    for (const { confidence } of verdictsOf(lines)) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('drop rules wherever they stand', () => {
    expect(fates([ENGLISH[0], '* * *', ENGLISH[1]])).toEqual(['keep', 'decoration', 'keep']);
  });

  it('are none on an empty page', () => {
    expect(decide(page([]), TINY, WISHES)).toMatchObject({ verdicts: [], confidence: 0 });
  });
});

describe('prose that repeats', () => {
  it('word for word is dropped where it stands again', () => {
    expect(fates([SENTENCE, ENGLISH[1], SENTENCE])).toEqual(['keep', 'keep', 'duplicate']);
  });

  it.each([
    ['with a "not" more', 'After nine hours the jury said to the court that the ferryman was not guilty of the theft.'],
    ['with another number', 'After 9 hours the jury said to the court that the ferryman was guilty of the theft.'],
    ['with another name', 'After nine hours the jury said to the court that the baker was guilty of the theft.'],
    [
      'with its words in another order',
      'The jury said after nine hours to the court that the ferryman was guilty of the theft.',
    ],
  ])('%s stays', (_, other) => {
    const first = 'After nine hours the jury said to the court that the ferryman was guilty of the theft.';
    expect(fates([first, ENGLISH[1], other])).toEqual(['keep', 'keep', 'keep']);
  });

  // Once wrong: signs and currencies are no words, so that these are taken for the same.
  it.each([
    ['a sign', '5 degrees', '-5 degrees'],
    ['a currency', '$40 million', '€40 million'],
    ['a unit', '40 % of it', '40 of it'],
  ])('but for %s stays', (_, one, other) => {
    const line = (part: string) =>
      `The ferry was down to ${part} on the last night of the year, and that was the least that it had been.`;
    expect(fates([line(one), ENGLISH[1], line(other)])).toEqual(['keep', 'keep', 'keep']);
  });

  it.each([
    ['a refrain', 'Wait, Mary, wait, for the sand is not dry.'],
    ['dialogue', '“It does,” she said.'],
    ['a row of a table', '3 4 5 6 7 8 9 10 11 12 13 14'],
    ['a heading', 'What the ferry was sold for'],
    ['an item of a list', `- ${SENTENCE}`],
    ['a numbered item', `1. ${SENTENCE}`],
  ])('stays where it is %s', (_, line) => {
    expect(fates([line, ENGLISH[0], line, ENGLISH[1], line])).toEqual(['keep', 'keep', 'keep', 'keep', 'keep']);
  });

  it('stays once, though its first copy is not in the text', () => {
    const sentence =
      'The boat, which is Related to all other boats, was sold to a man who wants to serve coffee on it.';
    const fate = fates([sentence, ENGLISH[0], sentence.replace('Related', 'related')]);
    expect(fate).toEqual(['related', 'keep', 'keep']);
  });
});

describe('lines outside the article that repeat', () => {
  /** What dropped lines are called, of which nothing was known but that they lead on. */
  function repeated(below: readonly string[], says = 0): string[] {
    const measured = page([...ENGLISH, ...below]);
    const names: Category[] = measured.document.lines.map(() => 'related');
    const dropped = Uint8Array.from(names, (_, i) => (i < ENGLISH.length ? 0 : 1));
    const stays = dropped.map((isDropped) => 1 - isDropped);
    nameDuplicates(
      measured,
      { dropped, stays, isByline: () => false },
      new Float32Array(names.length).fill(says),
      names,
    );
    return names.slice(ENGLISH.length);
  }

  it('are duplicates where they are sentences of the text', () => {
    expect(repeated([ENGLISH[0]])).toEqual(['duplicate']);
  });

  it('are the same cruft again where they repeat cruft, exactly or nearly', () => {
    const inns = 'Seven inns that a storm has moved along the coast.';
    const nearly = 'Seven inns that a storm had moved along the coast!';
    expect(repeated([inns, nearly, inns])).toEqual(['related', 'related', 'related']);
  });

  it('are what their words say where these are sure', () => {
    const inns = 'Seven inns that a storm has moved along the coast.';
    expect(repeated([inns, inns], 1)).toEqual(['related', 'related']);
  });

  it('are what they are where they are titles or entries of a menu', () => {
    const inns = 'Related: seven inns that a storm has moved';
    expect(fates(['Menu', ...ENGLISH, inns, inns, 'Menu'])).toEqual([
      ...['navigation', 'keep', 'keep', 'keep', 'related', 'related', 'navigation'],
    ]);
  });

  it('are not duplicates where their numbers differ', () => {
    const inns = (count: number) => `Exactly ${count} inns that a storm has moved along the coast.`;
    expect(repeated([inns(7), inns(8)])).toEqual(['related', 'related']);
  });

  it('are promotions as often as they stand', () => {
    const issue = 'Get the new Magazine today';
    expect(fates([ENGLISH[0], issue, ENGLISH[1], issue, ENGLISH[2], issue])).toEqual([
      ...['keep', 'promotion', 'keep', 'promotion', 'keep', 'promotion'],
    ]);
  });
});

describe('wishes', () => {
  const lines = ['Menu', ...ENGLISH, 'Get the new Magazine today', 'Related'];

  it('keep lines of a category', () => {
    expect(fates(lines, { keep: ['promotion'] })).toEqual(['navigation', 'keep', 'keep', 'keep', 'keep', 'related']);
  });

  it('keep duplicates', () => {
    expect(fates([SENTENCE, ENGLISH[1], SENTENCE], { keep: ['duplicate'] })).toEqual(['keep', 'keep', 'keep']);
  });

  it('drop lines whose own words say so, though the page would keep them', () => {
    const ours = 'The ferry was sold last week, says our Magazine of the coast, for less than its own paint had cost.';
    expect(fates([...ENGLISH, ours])[3]).toBe('keep');
    expect(fates([...ENGLISH, ours], { drop: ['promotion'] })[3]).toBe('promotion');
  });

  it('leave lines alone that say nothing of the category', () => {
    expect(fates(lines, { drop: ['comments', 'legal'] })).toEqual(fates(lines));
  });

  it('keep before they drop', () => {
    const ours = 'The ferry was sold last week, says our Magazine of the coast, for less than its own paint had cost.';
    expect(fates([...ENGLISH, ours], { drop: ['promotion'], keep: ['promotion'] })[3]).toBe('keep');
  });
});

describe('modes', () => {
  it('move the threshold', () => {
    const unsure = ['No word of this is known to it', ...ENGLISH];
    expect(fates(unsure, { mode: 'recall' })[0]).toBe('keep');
    expect(fates(unsure, { mode: 'precision' })[0]).not.toBe('keep');
  });

  it.each(fixtureCases())('keep the more the more they lean to recall: fixtures/$name', ({ source, format }) => {
    const [precision, balanced, recall] = MODES.map((mode) => {
      const { document, verdicts } = analyse(source, { format, mode });
      return new Set(document.lines.filter((_, i) => verdicts[i]?.verdict === 'keep').map(({ text }) => text));
    });
    expect([...(precision ?? [])].filter((text) => !balanced?.has(text))).toEqual([]);
    expect([...(balanced ?? [])].filter((text) => !recall?.has(text))).toEqual([]);
  });
});

describe('the reasons of a record', () => {
  const names = new Set(SIGNALS.map(({ name }) => name));

  it.each(fixtureCases())('are real signals, the strongest first: fixtures/$name', ({ source, format }) => {
    const { removed, lifted } = analyse(source, { format }).record;
    for (const { signals } of [...removed, ...lifted]) {
      const weights = signals.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(signals.filter(({ name }) => !names.has(name))).toEqual([]);
      expect(new Set(signals.map(({ name }) => name)).size).toBe(signals.length);
    }
  });
});
