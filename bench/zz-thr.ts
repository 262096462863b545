import { readFileSync } from 'node:fs';
import { foldWeightsFile } from './fold-files.js';
import { createAnalyse } from '../src/clean.js';
import { WordBook } from '../src/measure/wording.js';
import { readPages } from './corpus.js';
import { foldOf } from './folds.js';
import { overlap, score } from './shingles.js';
const thr = process.argv[2].split(',').map(Number);
const sc = (process.argv[3] ?? 'html-text').split(',');
const eng = thr.map((t) =>
  [0, 1, 2, 3, 4].map((f) => {
    const w = JSON.parse(readFileSync(foldWeightsFile(f), 'utf8'));
    return createAnalyse(
      { ...w, thresholds: { precision: t, balanced: t, recall: t } },
      { headline: w.headline, words: new WordBook(w.words) },
    );
  }),
);
for (const set of ['wcxb-articles', 'aed-news'] as const) {
  const res = new Map<string, any[]>();
  for await (const p of readPages(set)) {
    const f = foldOf(p);
    for (const s of sc) {
      const t = (p.raw as any)[s];
      if (!t) continue;
      thr.forEach((x, k) => {
        const key = s + ' ' + x;
        const o = overlap(eng[k][f](t).record.text, p.gold!);
        (res.get(key) ?? res.set(key, []).get(key)!).push(o);
      });
    }
  }
  for (const [k, r] of res) {
    const q = score(r);
    console.log(
      set,
      k,
      q.f1.toFixed(4),
      'P',
      q.precision.toFixed(4),
      'R',
      q.recall.toFixed(4),
      'poor',
      q.poor.toFixed(3),
    );
  }
}
