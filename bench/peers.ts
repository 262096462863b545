import { parseArgs } from 'node:util';
import type { CleanRecord } from '../src/record.js';
import {
  HTML_SETS,
  type Page,
  readHtmlPages,
  readPages,
  readPagesWithHtml,
  requireCorpus,
  type SetName,
} from './corpus.js';
import { foldEngine, hasFoldWeights } from './fold-weights.js';
import { foldOf } from './folds.js';
import { askPeer } from './peers/ask.js';
import { installPeers, type Peer } from './peers/install.js';
import { type Answered, SHOWS_ALL, Tally } from './peers/tally.js';
import { plain, showsDay } from './peers/values.js';

/** A row of the tables. */
interface Row {
  readonly name: string;
  readonly tally: Tally;
}

async function pagesOf(set: SetName): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  for await (const page of readPages(set, every)) pages.set(String(page.id), page);
  return pages;
}

/** What clean-article says of a page, as the tally takes it. */
function answered({ text, title, authors, published }: CleanRecord): Answered {
  return { text, title, authors, date: published };
}

async function rowOfPeer(peer: Peer, set: SetName, pages: ReadonlyMap<string, Page>): Promise<Row> {
  const tally = new Tally(set);
  for await (const { id, text, title, author, date } of askPeer(peer, readHtmlPages(set, every), complaints)) {
    tally.add(pages.get(String(id))!, { text, title, authors: author, date }, SHOWS_ALL);
  }
  return { name: `${peer.name}, HTML`, tally };
}

/** clean-article on the text of `html-text`: values that stand nowhere in it cannot be found and do not count. */
function rowOfFlatText(set: SetName, pages: ReadonlyMap<string, Page>): Row {
  const tally = new Tally(set);
  for (const page of pages.values()) {
    const text = page.raw['html-text'];
    if (text === undefined) continue;
    const { record } = foldEngine(foldOf(page))(text);
    const shown = plain(text);
    tally.add(page, answered(record), {
      value: (value) => shown.includes(plain(value)),
      day: (day) => showsDay(text, day),
    });
  }
  return { name: 'clean-article, flat text', tally };
}

/** clean-article on the HTML that the peers have. */
async function rowOfHtml(set: SetName): Promise<Row> {
  const tally = new Tally(set);
  for await (const { page, html } of readPagesWithHtml(set, every)) {
    const { record } = foldEngine(foldOf(page), 'html')(html, { format: 'html' });
    tally.add(page, answered(record), SHOWS_ALL);
  }
  return { name: 'clean-article, HTML', tally };
}

function print(set: SetName, rows: readonly Row[]): void {
  console.log(`\n${set}\n`);
  console.log('| answer | F1 | P | R | pages under .5 | short lines kept | `without` gone | `with` there |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { name, tally } of rows) console.log(`| ${name} | ${tally.textCells().join(' | ')} |`);
  if (set === 'multilingual-segments') return;
  console.log('\n| answer | title | authors | day |\n| --- | --- | --- | --- |');
  for (const { name, tally } of rows) console.log(`| ${name} | ${tally.fieldCells().join(' | ')} |`);
}

const { values } = parseArgs({
  options: { sample: { type: 'string', default: '1' }, complaints: { type: 'boolean', default: false } },
});
const complaints = values.complaints ? 'inherit' : 'ignore';
requireCorpus();
if (!hasFoldWeights())
  console.error('Without weights for each fold, clean-article is judged on pages its weights saw.');
const peers = installPeers();
const every = Math.max(1, Math.trunc(Number(values.sample)) || 1);
for (const set of HTML_SETS) {
  const pages = await pagesOf(set);
  const rows = [rowOfFlatText(set, pages), await rowOfHtml(set)];
  for (const peer of peers) rows.push(await rowOfPeer(peer, set, pages));
  print(set, rows);
}
