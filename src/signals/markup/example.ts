import type { Example } from '../signal.js';
import { STORY } from '../example.js';

/** A page in HTML; the meant line begins with `» `. */
export function html(...parts: readonly string[]): Example {
  return `<html><body>${parts.join('')}</body></html>`;
}

/** An element with some attributes: `el('div class="menu"', 'Home')`. */
export function el(opening: string, ...content: readonly string[]): string {
  return `<${opening}>${content.join('')}</${opening.split(' ', 1)[0]}>`;
}

/** Paragraphs. */
export function ps(...texts: readonly string[]): string {
  return texts.map((text) => el('p', text)).join('');
}

/** The four paragraphs of the story in an element. */
export const ARTICLE = el(
  'article',
  el('h1', STORY.headline),
  ps(STORY.first, STORY.second, STORY.third, STORY.fourth),
);

/** A list of links, as in a menu. */
export const MENU = el('ul', ...['Boats', 'Banks', 'Mills'].map((name) => el('li', el('a href="/x"', name))));

/** The meant line is a paragraph of the story, which stands in elements that hold other paragraphs of it. */
export const IN_STORY: readonly Example[] = [
  html(el('h1', STORY.headline), ps(`» ${STORY.first}`, STORY.second, STORY.third)),
  html(MENU, el('div', el('div', ps(STORY.first, STORY.second, `» ${STORY.third}`)))),
];

/** It is a link in elements that hold nothing but links. */
export const IN_LINKS: readonly Example[] = [
  html(
    el(
      'div',
      el(
        'div',
        el('div', el('div', el('a href="/x"', '» Boats')), el('a href="/y"', 'Banks')),
        el('div', el('a href="/z"', 'Mills')),
      ),
      el('div', el('a href="/z"', 'Barns')),
    ),
  ),
  html(
    el(
      'div',
      el(
        'div',
        el('div', el('a href="/x"', 'Fords'), el('div', el('a href="/x"', '» Weirs'))),
        el('a href="/y"', 'Banks'),
      ),
      el('a href="/z"', 'Mills'),
    ),
  ),
];

/** It is a short line in elements that hold others, beside an article. */
export const BESIDE_ARTICLE: readonly Example[] = [
  html(
    el('div', el('div', el('div', el('div', '» Boats'), el('p', 'Banks')), el('p', 'Mills')), el('p', 'Barns')),
    ARTICLE,
  ),
  html(
    ARTICLE,
    el('div', el('div', el('div', el('p', 'Fords'), el('div', '» Weirs')), el('p', 'Mills')), el('p', 'Barns')),
  ),
];

const SHORT_ARTICLE = el('article', el('h1', STORY.headline), ps(STORY.first, STORY.second));

/** It is a paragraph of an article element. */
export const IN_ARTICLE: readonly Example[] = [
  html(el('article', el('h1', STORY.headline), ps(`» ${STORY.first}`, STORY.second))),
  html(MENU, el('article', el('h1', STORY.headline), ps(STORY.first, `» ${STORY.second}`))),
];

/** It stands a few elements deep outside of one. */
export const FAR_FROM_ARTICLE: readonly Example[] = [
  html(SHORT_ARTICLE, el('div', el('div', el('div', '» Banks')))),
  html(el('div', el('div', el('p', '» Mills'))), SHORT_ARTICLE),
];

/** It stands in one of two cards in a row. */
export const IN_CARDS: readonly Example[] = [
  html(
    el('div class="zebra"', el('h3', '» Banks'), el('p', STORY.comment)),
    el('div class="zebra"', el('h3', 'Boats'), el('p', STORY.teaser)),
  ),
  html(
    el('div class="zebra"', el('h3', 'Boats'), el('p', STORY.teaser)),
    el('div class="zebra"', el('h3', 'Mills'), el('p', `» ${STORY.comment}`)),
  ),
];

/** What the nearest, the next and the one after that are called where something is told of each. */
export const NTH = ['', 'next ', 'one after that '] as const;
