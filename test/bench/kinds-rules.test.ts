import { describe, expect, it } from 'vitest';
import type { KindPage } from '../../bench/kinds-page.js';
import * as rules from '../../bench/kinds-rules.js';

const SENTENCE = 'The harbour master has asked for a second bell, because the first one answers back.';
const ARTICLE = Array.from({ length: 12 }, () => SENTENCE);
const LONG_SENTENCE = `The bell, ${'which is old and which is heavy, '.repeat(7)}hangs by the door.`;

function page(parts: Partial<KindPage>): KindPage {
  return { gold: ARTICLE, outside: [], between: [], ...parts };
}

function times<T>(count: number, item: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => item(at));
}

interface Example {
  readonly picks: rules.Kind['picks'];
  /** A page of the kind. */
  readonly of: Partial<KindPage>;
  /** One that looks like it and is none. */
  readonly notOf: Partial<KindPage>;
}

const EXAMPLES: Readonly<Record<string, Example>> = {
  hasCommentThread: {
    picks: rules.hasCommentThread,
    of: { outside: ['6 Comments', 'Odile says:', '2 days ago', 'Reply', 'Ben says:', 'Reply to Ben'] },
    notOf: { outside: ['The mayor says: nothing', 'Reply slips', 'Long ago', 'Comments', 'Home', 'Search'] },
  },
  hasTeaserSentences: {
    picks: rules.hasTeaserSentences,
    of: { outside: times(8, () => SENTENCE) },
    notOf: { outside: [...times(8, () => 'Ten clocks that stopped'), ...times(8, () => LONG_SENTENCE)] },
  },
  isInterrupted: {
    picks: rules.isInterrupted,
    of: { between: [SENTENCE, SENTENCE, SENTENCE] },
    notOf: { between: ['Advertisement', SENTENCE, SENTENCE], outside: times(9, () => SENTENCE) },
  },
  isOvershadowed: {
    picks: rules.isOvershadowed,
    of: { gold: [SENTENCE], outside: [SENTENCE, SENTENCE] },
    notOf: { gold: [SENTENCE], outside: times(40, () => 'Opinion') },
  },
  isLiveBlog: {
    picks: rules.isLiveBlog,
    of: { gold: ['18:05', '17.40 The tide turns', '(17:02) Rain'], between: ['16:41', '09:15 Good morning'] },
    notOf: { gold: ['18:051', '25:10 to nowhere', 'At 17:02 it rained', '3.5 metres', '14 boats'] },
  },
  hasFigures: {
    picks: rules.hasFigures,
    of: { gold: [SENTENCE, ...times(8, (at) => `Denholm ${at} Port Ellery 2`)] },
    notOf: { gold: [...times(8, () => 'Denholm against Port Ellery'), ...times(3, () => 'In 1911')] },
  },
  isRecipe: {
    picks: rules.isRecipe,
    of: { gold: ['400 g flour', '- 2 tbsp sugar', '½ cup of milk', '1 1/2 lbs plums', 'a pinch of salt'] },
    notOf: { gold: ['12 kg', '2 litres', '3 eggs', '400 grams are enough', '5 pounds: the fare'] },
  },
  isCalendar: {
    picks: rules.isCalendar,
    of: { gold: times(6, (at) => `Saturday ${at + 1} May`) },
    notOf: { gold: times(6, () => 'On Saturday they may march') },
  },
  isInterview: {
    picks: rules.isInterview,
    of: { gold: times(6, (at) => (at % 2 === 0 ? 'Q: Why?' : 'A: It was there.')) },
    notOf: { gold: times(6, (at) => (at % 2 === 0 ? 'Price: 30 euros' : 'Weight: two stone')) },
  },
  hasQuestions: {
    picks: rules.hasQuestions,
    of: { gold: times(8, () => 'Was the bell louder then?') },
    notOf: { gold: times(8, () => 'Was it? It was.') },
  },
  isNumberedList: {
    picks: rules.isNumberedList,
    of: { gold: times(8, (at) => `${at + 1}. A bench by the lock`) },
    notOf: { gold: times(8, (at) => `${at + 1} benches by the lock`) },
  },
  hasShortLines: {
    picks: rules.hasShortLines,
    of: { gold: [SENTENCE, ...times(8, () => 'and the gulls, I think,')] },
    notOf: { gold: times(4, () => ['and the gulls, I think,', 'The seven', SENTENCE]).flat() },
  },
  hasCode: {
    picks: rules.hasCode,
    of: { gold: ['def due(date):', 'month = 1', 'return month;', '$ tail parcel.log', '</div>'] },
    notOf: { gold: ['In 1911 the mill', 'Import duties', 'From the hills', 'Public baths', 'Let it rain'] },
  },
  isVeryShort: {
    picks: rules.isVeryShort,
    of: { gold: [SENTENCE] },
    notOf: { gold: ARTICLE },
  },
  isVeryLong: {
    picks: rules.isVeryLong,
    of: { gold: times(201, () => SENTENCE) },
    notOf: { gold: ARTICLE, outside: times(300, () => SENTENCE) },
  },
  isOtherLanguage: {
    picks: rules.isOtherLanguage,
    of: { gold: ['Il mulino macina di nuovo dopo sessantatré anni di silenzio.'] },
    notOf: { gold: ['The mill of Sasso Basso grinds again, and the village has flour.'] },
  },
  isWithoutSpaces: {
    picks: rules.isWithoutSpaces,
    of: { gold: ['老茶馆装上了秤'] },
    notOf: { gold: ['The sign over the door of the house reads 茶'] },
  },
  isRightToLeft: {
    picks: rules.isRightToLeft,
    of: { gold: ['عاد الضوء إلى نوافذ المقهى'] },
    notOf: { gold: ['They call it שלום and leave it at that'] },
  },
};

describe.each(Object.entries(EXAMPLES))('%s', (_, { picks, of, notOf }) => {
  it('picks a page of its kind', () => {
    expect(picks(page(of))).toBe(true);
  });

  it('leaves one that looks like it', () => {
    expect(picks(page(notOf))).toBe(false);
  });
});

describe('the kinds', () => {
  const kinds = [...rules.ARTICLE_KINDS, ...rules.LANGUAGE_KINDS];

  it('have every rule once, and a name each', () => {
    expect(kinds.map(({ picks }) => picks)).toEqual(Object.values(EXAMPLES).map(({ picks }) => picks));
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  });

  it('leave a page without an article alone', () => {
    const empty = { gold: [], outside: [], between: [] };
    expect(kinds.filter(({ picks }) => picks(empty)).map(({ name }) => name)).toEqual(['very short']);
  });
});
