// @ts-check
// Extracts articles with Defuddle on linkedom.
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { answerPages } from './answer-pages.mjs';
import { blockText } from './block-text.mjs';

await answerPages(async ({ html, url }) => {
  const found = await Defuddle(parseHTML(html).document, url ?? undefined);
  const { document } = parseHTML(`<!doctype html><html><body>${found.content}</body></html>`);
  return {
    text: blockText(document.body),
    title: found.title,
    author: found.author,
    date: found.published?.slice(0, 10),
  };
});
