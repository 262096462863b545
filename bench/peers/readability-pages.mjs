// @ts-check
// Extracts articles with Readability on linkedom.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { answerPages } from './answer-pages.mjs';
import { blockText } from './block-text.mjs';

await answerPages(({ html }) => {
  const found = new Readability(parseHTML(html).document).parse();
  if (!found) return { text: '' };
  const { document } = parseHTML(`<!doctype html><html><body>${found.content}</body></html>`);
  return {
    text: blockText(document.body),
    title: found.title,
    author: found.byline,
    date: found.publishedTime?.slice(0, 10),
  };
});
