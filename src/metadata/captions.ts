import type { Caption } from '../record.js';
import type { MetadataContext } from './context.js';
import type { LinesByCategory } from './lines-by-category.js';
import type { PageWords } from './page-words.js';
import { splitCredit } from './photo-credit.js';

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
  const all = [...found, ...gluedCredits(context, words)].sort((a, b) => a.line - b.line);
  return all.length > 0 ? all : undefined;
}

/** Credits that stood glued to sentences of the text. */
function gluedCredits({ document, kept }: MetadataContext, words: PageWords): Caption[] {
  const credits = document.cuts.filter(({ category, line }) => category === 'caption' && kept[line] === 1);
  return credits.map(({ text, line }) => {
    const { credit } = splitCredit(text, words.language.credit);
    return { text, ...(credit !== undefined && { credit }), line: document.lines[line]!.line };
  });
}
