import { HELP, readOptions, UsageError } from './accuracy-options.js';
import type { AccuracyOptions } from './accuracy-options.js';
import { figures, printSet } from './accuracy-table.js';
import { requireCorpus } from './corpus.js';
import { hasFoldWeights } from './fold-weights.js';
import { inputsOf, measureSet } from './measure.js';
import type { Measurement } from './measure.js';

async function run(options: AccuracyOptions): Promise<void> {
  requireCorpus();
  if (!hasFoldWeights() && options.rows.some(({ name }) => name === 'clean-article')) {
    console.error('Without weights trained for each fold, clean-article is judged on pages its weights may have seen.');
  }
  const all: Measurement[] = [];
  for (const set of options.sets) {
    const inputs = inputsOf(set).filter((input) => options.input === undefined || input === options.input);
    if (inputs.length === 0) continue;
    const measured = await measureSet(set, inputs, options.rows, options.every);
    all.push(...measured);
    if (!options.json && measured.length > 0) printSet(set, measured, options.worst);
  }
  if (options.json) console.log(JSON.stringify(all.map(figures), null, 2));
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(HELP);
  else await run(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}
