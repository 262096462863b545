import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { CATEGORIES } from '../src/vocabulary.js';
import { readRequest, SkeletonError, writeSkeleton } from './signal-skeleton.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HELP = `Usage: npm run new:signal -- NAME [--category CATEGORY]

Writes src/signals/NAME.ts and adds it to the list in src/signals/index.ts.

  --category CATEGORY   what a line is on which it fires: ${CATEGORIES.join(', ')}
  --help
`;

function nextSteps(name: string): string {
  return `
What to do next:
  1. Fill in src/signals/${name}.ts: one sentence, two examples or more of each kind, the strength.
  2. npx vitest run test/signals -t ${name}     until its examples hold
  3. npm run train                              learns its weights; needs the pages that bench/README.md names
  4. npm run bench:accuracy                     is it worth having?
  5. npm test
In src/signals/index.ts it stands at the end of a group; move it where another one fits better.`;
}

try {
  const { values, positionals } = parse();
  if (values.help) console.log(HELP);
  else {
    // npm takes --category for an option of its own where `--` is forgotten, and hands on the word behind it.
    const [name, category, ...more] = positionals;
    if (more.length > 0) throw new SkeletonError(`one signal at a time; not understood: ${more.join(' ')}`);
    const signal = readRequest(name, values.category ?? category);
    for (const path of writeSkeleton(ROOT, signal)) console.log(path);
    console.log(nextSteps(signal.name));
  }
} catch (error) {
  if (!(error instanceof SkeletonError)) throw error;
  console.error(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}

/** What `parseArgs` makes of it is left to inference: it follows from the options given. */
function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { category: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new SkeletonError(error instanceof Error ? error.message : String(error));
  }
}
