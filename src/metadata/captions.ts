import type { Markup } from '../document/html/markup.js';
import { tagNumber } from '../document/html/tags.js';
import type { Caption } from '../record.js';
import type { MetadataContext } from './context.js';
import type { LinesByCategory } from './lines-by-category.js';
import type { PageWords } from './page-words.js';
import { splitCredit } from './photo-credit.js';

const LONGEST_CAPTION = 600;
/** So far up a caption is looked for around a line. */
const DEEPEST = 6;
const FIGCAPTION = tagNumber('figcaption');

/** The captions lifted from the body, with the credit apart where the line shows which part it is. */
export function captions(context: MetadataContext, words: PageWords, lines: LinesByCategory): Caption[] | undefined {
  const found: Caption[] = [];
  const last = context.lastKept;
  let above: { index: number; caption: Caption } | undefined;
  for (const index of lines.of('caption')) {
    if (context.verdicts[index]!.verdict !== 'lift') continue;
    const line = context.lines[index]!;
    const { text, credit } = splitCredit(line.text, words.language.credit);
    // Outside the article, "Photo archive" and the like are entries of menus.
    if (credit === undefined && (index < context.headline || index > last)) continue;
    // A credit on a line of its own belongs to the caption directly above; without one, its line is the caption.
    const owner = above?.index === index - 1 ? above.caption : undefined;
    if (text === '' && credit !== undefined && owner !== undefined && owner.credit === undefined) {
      owner.credit = credit;
      continue;
    }
    const caption = { text: text === '' ? line.text : text, ...(credit !== undefined && { credit }), line: line.line };
    found.push(caption);
    above = { index, caption };
  }
  const all = [...found, ...gluedCredits(context, words), ...captionsInMarkup(context, words)].sort(
    (a, b) => a.line - b.line,
  );
  return all.length > 0 ? all : undefined;
}

/** Lines of the article that its markup calls captions, and that were taken for something else. */
function captionsInMarkup(context: MetadataContext, words: PageWords): Caption[] {
  const { document, lines, verdicts, lastKept } = context;
  if (document.markup === undefined) return [];
  const isCaption = captionElements(document.markup);
  const credits = new Map(
    document.markup.head.marked.flatMap(({ property, value, line }) => (property === 'credit' ? [[line, value]] : [])),
  );
  const found: Caption[] = [];
  for (let index = Math.max(0, context.headline); index <= lastKept; index++) {
    const { text, line } = lines[index]!;
    if (verdicts[index]!.category === 'caption' || text.length > LONGEST_CAPTION) continue;
    if (isCaption(document.markup.facts.element[index]!))
      found.push({ ...withCredit(text, credits.get(index), words), line });
  }
  return found;
}

function withCredit(line: string, marked: string | undefined, words: PageWords): Omit<Caption, 'line'> {
  const { text, credit } = splitCredit(line, words.language.credit);
  if (credit !== undefined) return { text: text === '' ? line : text, credit };
  if (marked === undefined || !line.endsWith(marked) || marked.length === line.length) return { text: line };
  return { text: line.slice(0, -marked.length).trim(), credit: marked };
}

/** Whether an element is a caption, or stands in one. */
function captionElements({ elements }: Markup): (element: number) => boolean {
  const isCaption = (element: number): boolean => elements.tag[element] === FIGCAPTION;
  return (element) => {
    for (let at = element, steps = 0; at >= 0 && steps < DEEPEST; at = elements.parent[at]!, steps++) {
      if (isCaption(at)) return true;
    }
    return false;
  };
}

/** Credits that stood glued to sentences of the text. */
function gluedCredits({ document, kept }: MetadataContext, words: PageWords): Caption[] {
  const credits = document.cuts.filter(({ category, line }) => category === 'caption' && kept[line] === 1);
  return credits.map(({ text, line }) => {
    const { credit } = splitCredit(text, words.language.credit);
    return { text, ...(credit !== undefined && { credit }), line: document.lines[line]!.line };
  });
}
