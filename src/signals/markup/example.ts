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
