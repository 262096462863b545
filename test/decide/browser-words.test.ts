import { describe, expect, it } from 'vitest';
import { browserWords } from '../../src/decide/browser-words.js';
import { ENGLISH, pageOf } from '../measure/pages.js';

const SET_IN = ENGLISH.map((text) => `   ${text}`);

/** The likelihood that a line needs to stay between paragraphs that a text browser set in. */
function needed(line: string): number {
  const page = pageOf([SET_IN[0], line, SET_IN[1]]);
  return browserWords(page)?.stays[page.document.lines.length - 2] ?? 0;
}

describe('the words of a picture', () => {
  it('are set in like paragraphs and begin with a small letter', () => {
    expect(needed('   red gloves on the rail of the ferry')).toBeGreaterThan(0.95);
  });

  it('may stand twice', () => {
    expect(needed('   Red gloves on the rail Red gloves on the rail')).toBeGreaterThan(0.95);
  });

  it.each(['   ', '     * ', ''])('never stay where they are a sentence that stands twice (%j)', (before) => {
    expect(needed(`${before}A boat leaves. A boat leaves.`)).toBeGreaterThan(1);
  });

  it('may stand right below a paragraph, and a blank line below them', () => {
    const stays = needed(`${SET_IN[2]}\n   Red gloves on the rail`);
    expect(stays).toBeGreaterThan(0.8);
    expect(stays).toBeLessThan(0.95);
  });

  it.each([
    ['a heading, which is set out', 'the last crossing'],
    ['a line with a full stop', '   and then it was over.'],
    ['a sentence that only begins again', '   A boat leaves. A boat leaves early.'],
    ['two words', '   Never. Never.'],
    ['a line that opens a list', '   what they took with them:'],
    ['an item of a list', '     * red gloves'],
    ['a line of its own that begins with a capital', '   Red gloves on the rail'],
  ])('are not %s', (_, line) => {
    expect(needed(line)).toBe(0);
  });
});

describe('the words of a button', () => {
  it('stand behind its mark', () => {
    expect(needed('   (BUTTON) Buy a ticket')).toBeGreaterThan(0.8);
  });

  it('may be a question, which opens its answer', () => {
    expect(needed('   (BUTTON) Who steered the ferry?')).toBe(0);
  });
});

it('pages whose prose is not set in have none', () => {
  expect(browserWords(pageOf([ENGLISH[0], 'red gloves on the rail', ENGLISH[1]]))).toBeUndefined();
});
