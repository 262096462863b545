import { isLifted } from '../src/vocabulary.js';
import { nameDropped } from '../src/decide/naming/name-dropped.js';
import { NameModel } from '../src/decide/naming/name-model.js';
import { requireCorpus } from './corpus.js';
import { FOLDS, foldOf } from './folds.js';
import { type LearnedPage, learnedPages } from './naming/learned-pages.js';
import { learnNames, type PageSamples } from './naming/learn-names.js';
import { decidePage, labelOf, samplesOf } from './naming/samples.js';

/** A page's labelled lines that were taken out: how many there are, and how many of them are called what they are. */
interface Counted {
  readonly lines: number;
  readonly right: number;
}

requireCorpus();
const pages: { given: LearnedPage; learned: PageSamples }[] = [];
for await (const given of learnedPages()) {
  pages.push({ given, learned: { site: given.site, samples: samplesOf(given.text, given.html, given.labels) } });
}
const counted: Counted[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const isOut = (site: string): boolean => foldOf({ id: site, url: null, site }) === fold;
  const model = new NameModel(
    learnNames(pages.filter(({ given }) => !isOut(given.site)).map(({ learned }) => learned)),
  );
  for (const { given } of pages) if (isOut(given.site) && given.labels.length > 0) counted.push(count(given, model));
}
const lines = counted.reduce((sum, page) => sum + page.lines, 0);
const right = counted.reduce((sum, page) => sum + page.right, 0);
const told = counted.filter((page) => page.lines > 0);
const mean = told.reduce((sum, page) => sum + page.right / page.lines, 0) / told.length;
console.log(`category right on sites not learned from: ${right} of ${lines} lines (${(right / lines).toFixed(4)})`);
console.log(`mean of ${told.length} pages: ${mean.toFixed(4)}`);

function count({ text, labels }: LearnedPage, model: NameModel): Counted {
  const { page, verdicts, found, sorted } = decidePage(text);
  const names = nameDropped(page, found, sorted, model);
  const byLine = new Map(labels.map((label) => [label.line, label]));
  let lines = 0;
  let right = 0;
  page.document.lines.forEach((line, i) => {
    const label = labelOf(line, byLine);
    const { verdict, category } = verdicts[i];
    if (verdict === 'keep' || category === undefined || label === undefined) return;
    if (label.category === 'article' || label.category === 'unclear') return;
    const said = isLifted(category) || category === 'duplicate' ? category : names[i];
    lines++;
    if (said === label.category || said === label.or) right++;
  });
  return { lines, right };
}
