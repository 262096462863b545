import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contenders } from './contenders.js';
import { requireCorpus, type SetName } from './corpus.js';
import { hasFoldWeights } from './fold-weights.js';
import { inputsOf, measureSet, type Measurement } from './measure.js';

/** A figure may fall by so much, for the noise of rounding; more is a loss that somebody has to agree to. */
const MAY_FALL = 0.003;
/** From here on a rise is worth writing down, so that it cannot be lost again unnoticed. */
const WORTH_RAISING = 0.003;
const SETS: readonly SetName[] = ['wcxb-articles', 'aed-news', 'multilingual-segments'];
const FLOOR_FILE = fileURLToPath(new URL('floor.json', import.meta.url));

type Floor = Readonly<Record<string, number>>;

requireCorpus();
trainWhereNeeded();
const found = await measure();
if (process.argv.includes('--update')) {
  writeFileSync(FLOOR_FILE, `${JSON.stringify(found, null, 2)}\n`);
  console.log(`${Object.keys(found).length} figures written to bench/floor.json`);
} else {
  process.exitCode = compare(found, JSON.parse(readFileSync(FLOOR_FILE, 'utf8')) as Floor) ? 0 : 1;
}

/** Figures are by weights that never saw a page's site: those of the repository, or new ones where they were thrown away. */
function trainWhereNeeded(): void {
  if (hasFoldWeights()) return;
  console.log('No weights by fold: learning them first, which takes a few minutes.');
  const script = fileURLToPath(new URL('train.ts', import.meta.url));
  const { status } = spawnSync('npx', ['tsx', script, '--folds-only'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the weights by fold could not be learned');
}

/** F1 of every set and scraper, by name. */
async function measure(): Promise<Floor> {
  const row = contenders('balanced').filter(({ name }) => name === 'clean-article');
  const all: Measurement[] = [];
  for (const set of SETS) all.push(...(await measureSet(set, inputsOf(set), row, 1)));
  return Object.fromEntries(all.map(({ set, input, f1 }) => [`${set} ${input}`, Math.round(f1 * 1e4) / 1e4]));
}

/** Tells each figure beside its floor; false where one fell through. */
function compare(found: Floor, floor: Floor): boolean {
  let holds = true;
  let rises = 0;
  for (const [name, least] of Object.entries(floor)) {
    const now = found[name] ?? 0;
    const fell = now < least - MAY_FALL;
    if (fell) holds = false;
    if (now > least + WORTH_RAISING) rises++;
    console.log(`${fell ? 'FELL' : 'ok  '} ${name.padEnd(36)} ${now.toFixed(4)}  floor ${least.toFixed(4)}`);
  }
  const unknown = Object.keys(found).filter((name) => !(name in floor));
  if (unknown.length > 0) console.log(`no floor yet for: ${unknown.join(', ')}`);
  if (!holds) console.log(`A figure fell by more than ${MAY_FALL}. If that is meant: npm run bench:floor -- --update`);
  else if (rises > 0) console.log(`${rises} figures rose: npm run bench:floor -- --update keeps that.`);
  return holds && unknown.length === 0;
}
