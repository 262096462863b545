import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireCorpus } from './corpus.js';
import { FOLD_BELIEFS } from './fold-files.js';
import { FOLDS } from './folds.js';
import { learnBeliefs } from './metadata/learn-beliefs.js';
import { readSamples } from './metadata/samples.js';

const SHIPPED = fileURLToPath(new URL('../src/metadata/belief/belief-weights.json', import.meta.url));
const EVERY_PAGE = -1;

requireCorpus();
const samples = await readSamples();
const byFold = Array.from({ length: FOLDS }, (_, fold) => learnBeliefs(samples, fold));
writeFileSync(FOLD_BELIEFS, `${JSON.stringify(byFold)}\n`);
writeFileSync(SHIPPED, `${JSON.stringify(learnBeliefs(samples, EVERY_PAGE), undefined, 2)}\n`);
