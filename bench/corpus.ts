import { createReadStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';

/** Names the folder of the corpus where it is not at its default place. */
export const CORPUS_VARIABLE = 'CLEAN_ARTICLE_CORPUS';

const DEFAULT_FOLDER = '../shared/corpus';
const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

export type SetName = 'wcxb-articles' | 'wcxb-other-pages' | 'aed-news' | 'multilingual-segments';

export type Scraper = 'html-text' | 'inscriptis' | 'lynx' | 'w3m' | 'html2text' | 'html2text-links' | 'bs4';

/** Which scrapers left a text of each set's pages. */
export const SCRAPERS: Readonly<Record<SetName, readonly Scraper[]>> = {
  'wcxb-articles': ['html-text', 'inscriptis', 'lynx', 'w3m', 'html2text', 'html2text-links', 'bs4'],
  'wcxb-other-pages': ['html-text'],
  'aed-news': ['html-text', 'inscriptis', 'lynx', 'html2text-links'],
  'multilingual-segments': ['html-text', 'lynx', 'html2text'],
};

/** A page of the corpus. Fields that its set does not have are absent. */
export interface Page {
  readonly id: string;
  readonly url: string | null;
  readonly site?: string;
  /** Kind of page, in `wcxb-other-pages`. */
  readonly type?: string;
  readonly title?: string | null;
  readonly author?: string | null;
  /** YYYY-MM-DD. */
  readonly date?: string | null;
  /** The article's body; absent in `multilingual-segments`. */
  readonly gold?: string;
  /** Snippets that a right answer has. */
  readonly with?: readonly string[];
  /** Snippets that a right answer does not have. */
  readonly without?: readonly string[];
  /** The flat text by scraper; a few pages lack one. */
  readonly raw: Readonly<Partial<Record<Scraper, string>>>;
}

export interface HtmlPage {
  readonly id: string;
  readonly url: string | null;
  readonly html: string;
}

/** The folder of the corpus, or undefined where there is none. */
export function corpusFolder(): string | undefined {
  const folder = resolve(REPOSITORY, process.env[CORPUS_VARIABLE] || DEFAULT_FOLDER);
  return existsSync(join(folder, 'wcxb-articles.jsonl.gz')) ? folder : undefined;
}

/**
 * The folder of the corpus. Without one there is nothing to measure, which is no failure: says so and ends the process
 * with exit code 0.
 */
export function requireCorpus(): string {
  const folder = corpusFolder();
  if (folder !== undefined) return folder;
  console.error(
    `NOTHING WAS MEASURED: there is no corpus. Set ${CORPUS_VARIABLE} to its folder; the default is ` +
      `${DEFAULT_FOLDER}, seen from the repository. bench/README.md says what belongs there.`,
  );
  process.exit(0);
}

/** Every `every`th page of a set, in the order of its file. */
export async function* readPages(set: SetName, every = 1): AsyncGenerator<Page> {
  for await (const json of jsonLines(`${set}.jsonl.gz`, every)) yield JSON.parse(json) as Page;
}

/** The HTML of every `every`th page of a set. */
export async function* readHtmlPages(set: SetName, every = 1): AsyncGenerator<HtmlPage> {
  for await (const json of jsonLines(`${set}.html.jsonl.gz`, every)) yield JSON.parse(json) as HtmlPage;
}

/** The sets whose pages' HTML is there. */
export const HTML_SETS: readonly SetName[] = ['wcxb-articles', 'aed-news', 'multilingual-segments'];

/** Every `every`th page of a set with its HTML. Throws where the two files do not have the same pages. */
export async function* readPagesWithHtml(set: SetName, every = 1): AsyncGenerator<{ page: Page; html: string }> {
  const htmlPages = readHtmlPages(set, every);
  for await (const page of readPages(set, every)) {
    const found = await htmlPages.next();
    if (found.done === true || found.value.id !== page.id) throw new Error(`${set}: no HTML of page ${page.id}`);
    yield { page, html: found.value.html };
  }
}

/** Every `every`th line of a gzipped file of the corpus, beginning with the first. */
async function* jsonLines(name: string, every: number): AsyncGenerator<string> {
  const stream = createReadStream(join(requireCorpus(), name)).pipe(createGunzip());
  let parts: Buffer[] = [];
  let seen = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, end));
      if (seen++ % every === 0) yield Buffer.concat(parts).toString();
      parts = [];
      from = end + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0 && seen % every === 0) yield Buffer.concat(parts).toString();
}
