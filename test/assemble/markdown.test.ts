import { describe, expect, it } from 'vitest';
import { analyse, toMarkdown } from '../../src/clean.js';
import { CATEGORIES } from '../../src/vocabulary.js';

const PROSE =
  'The old bridge was closed on Tuesday after an inspection found cracks in two of its piers, and it will stay closed.';

/** Markdown of an article in which this stands; of the lines only rules may go. */
function markdownOf(source: string): string {
  const page = `# Bridge closed\n\n${PROSE}\n\n${source}\n\n${PROSE} Buses go round.\n`;
  const keep = CATEGORIES.filter((category) => category !== 'decoration');
  return toMarkdown(analyse(page, { format: 'markdown', keep }));
}

describe('Markdown that comes in', () => {
  it.each([
    ['a list in a list', `- ${PROSE} One.\n    - ${PROSE} Inner.\n- ${PROSE} Two.`],
    ['a paragraph of an item', `1. ${PROSE} One.\n\n   ${PROSE} Behind.\n\n2. ${PROSE} Two.`],
    ['a table with its rule', '| Day | Boats |\n|:----|------:|\n| Monday | 12 |\n| Tuesday | 14 |'],
    ['a table of long rows', `| Day | What |\n| --- | --- |\n| Monday | ${PROSE} |\n| Tuesday | ${PROSE} So. |`],
    ['a heading with a rule below it', 'What comes next\n---------------'],
    ['a quotation of paragraphs', `> ${PROSE} One.\n>\n> ${PROSE} Two.\n>\n> > ${PROSE} Inner.`],
    ['code between tildes', '~~~js\nconst a = [b](c);\n```\ngo();\n~~~'],
    ['code between long fences', '````\n```\ngo();\n```\n````'],
  ])('stays as it stood: %s', (_, source) => {
    expect(markdownOf(source)).toContain(`\n\n${source}\n\n`);
  });

  it('loses a rule with what stood above it', () => {
    expect(markdownOf('* * *\n---')).not.toContain('---');
  });
});
