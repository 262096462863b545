import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Analysis, analyse } from '../src/clean.js';

/** Draws docs/before-after.svg: what the tool makes of a page of ours, as it is now. */
const SOURCE = fileURLToPath(new URL('../fixtures/social-row-and-promos/source.txt', import.meta.url));
const PICTURE = fileURLToPath(new URL('../docs/before-after.svg', import.meta.url));

/** Pixels, for a monospaced font in which a character takes no more than UNIT. */
const UNIT = 7.3;
const ROW = 21;
const GAP = 8;
const MARGIN = 16;
const TOP = 60;
const WIDTH = { before: 600, after: 500 };
const COLUMNS = { before: 58, after: 64 };
const COLOUR = { keep: '#d7dae0', drop: '#f08a80', lift: '#6cc7d9', faint: '#7d8590', back: '#15181d', box: '#1e2228' };

type Kind = 'keep' | 'drop' | 'lift';

interface Row {
  readonly text: string;
  readonly kind: Kind;
  /** What stands at the right: the category of a line that goes. */
  readonly label: string;
  /** Blank lines above. */
  readonly gap: boolean;
}

function before({ document, verdicts }: Analysis): Row[] {
  return document.lines.map((line, i) => ({
    text: document.text.slice(line.start, line.end),
    kind: verdicts[i].verdict,
    label: verdicts[i].category ?? '',
    gap: line.blankBefore > 0,
  }));
}

function after({ record }: Analysis): Row[] {
  const title: Row[] = record.title === undefined ? [] : [{ text: record.title, kind: 'lift', label: '', gap: false }];
  const body = record.text.split('\n\n').map((text): Row => ({ text, kind: 'keep', label: '', gap: true }));
  return [...title, ...body];
}

/** Where each row stands, and how far down they reach. */
function placed(rows: readonly Row[]): { y: number; row: Row }[] {
  let y = TOP;
  return rows.map((row, i) => {
    y += i === 0 ? ROW : ROW + (row.gap ? GAP : 0);
    return { y, row };
  });
}

function panel(name: string, rows: readonly Row[], at: { x: number; width: number; columns: number; height: number }) {
  const head = text(at.x, TOP - 22, COLOUR.faint, name);
  const box = `<rect x="${at.x - MARGIN / 2}" y="${TOP - 8}" width="${at.width}" height="${at.height}" rx="6" fill="${COLOUR.box}"/>`;
  const lines = placed(rows).flatMap(({ y, row }) => {
    const gone = row.kind === 'drop' ? ' text-decoration="line-through"' : '';
    const words = text(at.x, y, COLOUR[row.kind], cut(row.text, at.columns), gone);
    const right = at.x + at.width - MARGIN;
    return row.label === '' ? [words] : [words, text(right, y, COLOUR[row.kind], row.label, ' text-anchor="end"')];
  });
  return [box, head, ...lines];
}

function text(x: number, y: number, fill: string, content: string, more = ''): string {
  return `<text x="${x}" y="${y}" fill="${fill}"${more}>${escape(content)}</text>`;
}

function cut(content: string, columns: number): string {
  const units = [...content];
  return units.length <= columns
    ? content
    : `${units
        .slice(0, columns - 1)
        .join('')
        .trimEnd()}…`;
}

function escape(content: string): string {
  return content.replace(/[&<>]/g, (unit) => ({ '&': '&amp;', '<': '&lt;' })[unit] ?? '&gt;');
}

function draw(analysis: Analysis): string {
  const rows = before(analysis);
  const height = (placed(rows).at(-1)?.y ?? TOP) - TOP + ROW + GAP;
  const total = { width: WIDTH.before + WIDTH.after + MARGIN * 2, height: TOP + height + MARGIN };
  const second = MARGIN * 1.5 + WIDTH.before + MARGIN / 2;
  const size = `width="${total.width}" height="${total.height}" viewBox="0 0 ${total.width} ${total.height}"`;
  const { title = '' } = analysis.record;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="ui-monospace, Menlo, Consolas, monospace" font-size="${UNIT / 0.61}" xml:space="preserve">`,
    `<title>Before and after: ${escape(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${COLOUR.back}"/>`,
    ...panel('source.txt', rows, { x: MARGIN * 1.5, width: WIDTH.before, columns: COLUMNS.before, height }),
    ...panel('source.clean.txt', after(analysis), { x: second, width: WIDTH.after, columns: COLUMNS.after, height }),
    '</svg>',
    '',
  ].join('\n');
}

writeFileSync(PICTURE, draw(analyse(readFileSync(SOURCE, 'utf8'), { format: 'text' })));
console.log('docs/before-after.svg');
