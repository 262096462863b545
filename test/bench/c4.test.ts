import { expect, it } from 'vitest';
import { keepC4Lines } from '../../bench/c4.js';

it.each([
  ['The ferry left at noon.', true],
  ['  “The ferry left at noon.”  ', true],
  ['Where did it go?', true],
  ['The ferry left at noon', false],
  ['The ferry left at noon...', false],
  ['At noon.', false],
  ['Please enable JavaScript to see this page.', false],
  ['This site uses cookies to work.', false],
  ['Lorem ipsum dolor sit amet.', false],
  ['function noon() { return the.ferry.', false],
])('judges %j', (line, kept) => {
  expect(keepC4Lines(`Menu\n${line}`)).toBe(kept ? line : '');
});
