import type { Promotion } from '../record.js';
import { textAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
import type { LinesByCategory } from './lines-by-category.js';
import { firstUnit, folded, READ_LIMIT } from './words.js';

/** The site's own promotions: each text once, as it first stood, with all the lines it stood on. */
export function promotions(context: MetadataContext, lines: LinesByCategory): Promotion[] {
  const byText = new Map<string, Promotion>();
  // Duplicates of anything else are told apart by their first letter.
  const firstUnits = new Set(lines.of('promotion').map((index) => firstUnit(textAt(context, index))));
  if (firstUnits.size === 0) return [];
  for (const index of lines.ofEither('promotion', 'duplicate')) {
    const { text, line } = context.document.lines[index]!;
    if (!firstUnits.has(firstUnit(text))) continue;
    // A folded text is cut short; long ones are told apart as they stand.
    const key = (text.length < READ_LIMIT && folded(text)) || text;
    const known = byText.get(key);
    if (known !== undefined) {
      known.count++;
      known.lines.push(line);
    } else if (context.verdicts[index]!.category === 'promotion') {
      byText.set(key, { text, count: 1, lines: [line] });
    }
  }
  return [...byText.values()];
}
