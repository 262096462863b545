import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { requireCorpus } from './corpus.js';
import { learnedPages } from './naming/learned-pages.js';
import { learnNames, type PageSamples } from './naming/learn-names.js';
import { samplesOf } from './naming/samples.js';

const FILE = fileURLToPath(new URL('../src/decide/naming/name-weights.json', import.meta.url));

requireCorpus();
const pages: PageSamples[] = [];
for await (const { site, text, html, labels } of learnedPages()) {
  pages.push({ site, samples: samplesOf(text, html, labels) });
}
const weights = learnNames(pages);
const options = await prettier.resolveConfig(FILE);
writeFileSync(FILE, await prettier.format(JSON.stringify(weights), { ...options, parser: 'json' }));
const byHand = pages.flatMap(({ samples }) => samples).filter((sample) => sample.byHand);
console.log(
  `${pages.length} pages, ${byHand.length} lines named by hand, ${Object.keys(weights.clues).length} answers, ` +
    `${Object.keys(weights.words).length} words`,
);
