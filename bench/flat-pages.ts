import { readPages, type Scraper, SCRAPERS, type SetName } from './corpus.js';

const SETS = Object.keys(SCRAPERS) as SetName[];
/** Scrapers that leave plain text; those that leave Markdown have another reader. */
const FLAT: readonly Scraper[] = ['html-text', 'inscriptis', 'lynx', 'w3m', 'bs4'];

/** The corpus's flat texts, of one set alone where asked, each as one line of JSON Lines with its line feed. */
export async function* flatPages(only?: string): AsyncGenerator<string> {
  for (const set of SETS.filter((name) => only === undefined || name === only)) {
    for await (const { id, url, raw } of readPages(set)) {
      for (const scraper of FLAT) {
        const text = raw[scraper];
        if (text === undefined) continue;
        yield `${JSON.stringify({ id, ...(url === null ? {} : { url }), text })}\n`;
      }
    }
  }
}
