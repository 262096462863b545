import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATEGORIES, type Category } from '../src/vocabulary.js';

/** Where a new signal stands in the list, by the comment above its group. */
const GROUP_WITH_CATEGORY = '// Other words that tell a category.';
const GROUP_WITHOUT = '// The form of the line.';

const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Names that would be no identifier, or another one that every signal file may import. */
const RESERVED = new Set([
  ...['break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else', 'enum'],
  ...['export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'import', 'in', 'instanceof', 'new', 'null'],
  ...['return', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'var', 'void', 'while', 'with', 'yield'],
  ...['let', 'static', 'await', 'async', 'interface', 'package', 'private', 'protected', 'public', 'implements'],
  ...['eval', 'arguments', 'page', 'signals'],
]);

/** The signal cannot be made as it was asked for. */
export class SkeletonError extends Error {}

export interface NewSignal {
  /** Kebab-case, as it will stand in reasons and in the weights. */
  readonly name: string;
  readonly category?: Category;
}

/** Reads what the user asked for. Throws a SkeletonError that says what to give instead. */
export function readRequest(name: string | undefined, category: string | undefined): NewSignal {
  if (name === undefined) throw new SkeletonError('give the signal a name, such as opening-hours');
  if (!KEBAB_CASE.test(name)) {
    throw new SkeletonError(
      `"${name}" is no name for a signal: small letters, digits and single hyphens, as in list-row`,
    );
  }
  if (RESERVED.has(identifierOf(name)))
    throw new SkeletonError(`"${name}" is a word with a meaning of its own in code`);
  const known = CATEGORIES.find((one) => one === category);
  if (category !== undefined && known === undefined) {
    throw new SkeletonError(`there is no category "${category}"; there are: ${CATEGORIES.join(', ')}`);
  }
  return { name, ...(known === undefined ? {} : { category: known }) };
}

/**
 * Writes a new signal's file and adds it to the list of signals. It weighs nothing until weights are learned. Answers
 * with the paths that were written or changed, seen from `root`.
 */
export function writeSkeleton(root: string, signal: NewSignal): readonly string[] {
  const file = `src/signals/${signal.name}.ts`;
  const list = 'src/signals/index.ts';
  if (existsSync(join(root, file))) throw new SkeletonError(`there is ${file} already`);
  const listText = readFileSync(join(root, list), 'utf8');
  // A family of signals in one file has names that no file has; the weights know them all.
  if (readFileSync(join(root, 'src/decide/weights.json'), 'utf8').includes(`"${signal.name}"`)) {
    throw new SkeletonError(`there is a signal "${signal.name}" already; take another name`);
  }
  const changed = [
    { path: file, text: skeletonOf(signal) },
    { path: list, text: withListed(listText, signal) },
  ];
  for (const { path, text } of changed) writeFileSync(join(root, path), text);
  return changed.map(({ path }) => path);
}

/** `opening-hours` as `openingHours`. */
export function identifierOf(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

/** A file that compiles, and whose empty sentence and examples the tests refuse. */
function skeletonOf({ name, category }: NewSignal): string {
  return `import type { Signal } from './signal.js';

export const ${identifierOf(name)}: Signal = {
  name: '${name}',
  // One sentence: what it looks for.
  about: '',
${category === undefined ? '' : `  category: '${category}',\n`}  fires: [
    // Two lines or more, in your own words, on which it must fire. A line whose neighbours matter: page() in example.ts.
    '',
    '',
  ],
  leaves: [
    // Two lines or more of articles which look like those above, and which it must leave alone.
    '',
    '',
  ],
  // 0 to 1, from what src/measure/page.ts holds of line \`i\`.
  strength: (page, i) => (page.document.lines[i].text === '' ? 1 : 0),
};
`;
}

/** The list with one import more, in its place by name, and one entry more at the end of its group. */
function withListed(text: string, { name, category }: NewSignal): string {
  const lines = text.split('\n');
  const identifier = identifierOf(name);
  if (new RegExp(`\\b${identifier}\\b`).test(text)) throw new SkeletonError(`the list has a "${identifier}" already`);
  const group = category === undefined ? GROUP_WITHOUT : GROUP_WITH_CATEGORY;
  const groupAt = lines.findIndex((line) => line.trim() === group);
  if (groupAt < 0) throw new SkeletonError(`src/signals/index.ts has no group "${group}" any more`);
  let entryAt = groupAt + 1;
  while (/^ {2}[\w.]/.test(lines[entryAt] ?? '')) entryAt++;
  lines.splice(entryAt, 0, `  ${identifier},`);
  const imported = lines.map((line) => /^import \{ \w+ \} from '\.\/([a-z0-9-]+)\.js';$/.exec(line)?.[1]);
  const nextAt = imported.findIndex((other) => other !== undefined && other > name);
  const importAt = nextAt < 0 ? imported.findLastIndex((other) => other !== undefined) + 1 : nextAt;
  lines.splice(importAt, 0, `import { ${identifier} } from './${name}.js';`);
  return lines.join('\n');
}
