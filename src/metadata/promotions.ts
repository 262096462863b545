import type { Promotion } from '../record.js';
import type { MetadataContext } from './context.js';
import { folded, READ_LIMIT } from './words.js';

/** The site's own promotions: each text once, as it first stood, with all the lines it stood on. */
export function promotions(context: MetadataContext): Promotion[] {
  const byText = new Map<string, Promotion>();
  for (const [index, { text, line }] of context.document.lines.entries()) {
    const verdict = context.verdicts[index];
    if (verdict?.verdict !== 'drop' || (verdict.category !== 'promotion' && verdict.category !== 'duplicate')) continue;
    // A folded text is cut short; long ones are told apart as they stand.
    const key = (text.length < READ_LIMIT && folded(text)) || text;
    const known = byText.get(key);
    if (known !== undefined) {
      known.count++;
      known.lines.push(line);
    } else if (verdict.category === 'promotion') {
      byText.set(key, { text, count: 1, lines: [line] });
    }
  }
  return [...byText.values()];
}
