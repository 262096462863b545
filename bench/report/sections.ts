import { SIGNALS } from '../../src/signals/index.js';
import { MODES } from '../../src/vocabulary.js';
import type { Bin } from './calibration.js';
import { FAULTS } from './faults.js';
import type { Figures } from './figures.js';
import type { LearningCurve } from './learning-curve.js';
import type { Point } from './trade-off.js';
import { digits, standing, targetsOf } from './targets.js';

/** Signals that the table of their worth lists. */
export const MOST_WORTH = 30;

/** The measured part of the page, as Markdown. */
export function measuredPart(figures: Figures, curve: LearningCurve | undefined): string {
  const parts = [reached(figures), accuracy(figures), modes(figures), confidence(figures), worth(figures)];
  return [...parts, ...(curve ? [learning(curve)] : []), worst(figures)].join('\n\n');
}

function reached(figures: Figures): string {
  const rows = targetsOf(figures).map((target) => {
    const { what, must, aim, reached: value, beside, isCeiling } = target;
    const sign = isCeiling ? '≤' : '≥';
    return [what, `${sign} ${digits(must)}`, `${sign} ${digits(aim)}`, digits(value), standing(target), beside];
  });
  return `### What is wanted, and what is reached

${table(['', 'must', 'aim', 'reached', 'so', 'beside it'], rows)}

Where no scraper is named the text is that of html-text, and where no set is named the pages are those of wcxb-articles; for the confidence, aed-news too. A line of the article counts as kept if the answer has a line of the same words, or if all its words stand in the answer in their order between what stands around them in the article. Snippets are looked for with white space folded; some that must be there are not found so in any text, since their quotes have another shape or a scraper put spaces around a link.`;
}

function accuracy(figures: Figures): string {
  const rows = figures.accuracy.map(({ set, input, f1, precision, recall, poor, pages }) => [
    set,
    input,
    ...[f1, precision, recall, poor].map((value) => digits(value)),
    String(pages),
  ]);
  return `### Accuracy by set and scraper

Shingle F1; on multilingual-segments, F1 over segments. \`single\` is the text of html-text on one single line.

${table(['set', 'scraper', 'F1', 'P', 'R', 'pages under .5', 'pages'], rows)}`;
}

function modes({ tradeOff }: Figures): string {
  const { curves } = tradeOff;
  const named = MODES.map((mode) => [`\`${mode}\``, ...pointCells(tradeOff.modes[mode])]);
  const rows = curves.balanced.map((point) => {
    const strict = curves.precision.find(({ leaning }) => leaning === point.leaning);
    return [...pointCells(point), ...(strict ? pointCells(strict).slice(1) : ['', '', ''])];
  });
  return `### The modes

![Precision and recall by leaning](plots/modes.svg)

${table(['mode', 'leaning', 'P', 'R', 'F1'], named)}

The curves are the same with other leanings, wcxb-articles, html-text: solid, with unsure lines settled as in \`balanced\` and \`recall\`; dashed, as in \`precision\`, where only the likelier ones between others are added. Where a small leaning would leave next to nothing the guard takes a milder one, so precision does not rise for ever.

${table(['leaning', 'P', 'R', 'F1', 'P, few added', 'R, few added', 'F1, few added'], rows)}`;
}

function pointCells({ leaning, precision, recall, f1 }: Point): string[] {
  return [leaning, precision, recall, f1].map((value) => digits(value));
}

function confidence({ bins, auc }: Figures): string {
  const rows = bins.all.map(({ from, to, ...all }, k) => [
    `${digits(from, 1)} to ${digits(to, 1)}`,
    ...binCells(bins.articles[k]),
    ...binCells(all),
  ]);
  return `### The confidence

![Confidence claimed, and answers that are right](plots/calibration.svg)

${table(['confidence', 'articles', 'mean', 'right', 'all pages', 'mean', 'right'], rows)}

Right is an answer about an article whose F1 is at least .8; an answer about a page that is no article never is. Articles are the pages of wcxb-articles and aed-news, the others those of wcxb-other-pages, html-text. A page of wcxb-articles is given a higher confidence than one of wcxb-other-pages in ${digits(auc)} of all pairs (AUC).`;
}

function binCells({ count, claimed, right }: Pick<Bin, 'count' | 'claimed' | 'right'>): string[] {
  return [String(count), count > 0 ? digits(claimed) : '', count > 0 ? digits(right) : ''];
}

function worth({ worths }: Figures): string {
  const about = new Map(SIGNALS.map((signal) => [signal.name, signal.about]));
  const groups = worths.groups.map(({ name, signals, loss }) => [name, String(signals), digits(loss, 4)]);
  const signals = worths.signals
    .slice(0, MOST_WORTH)
    .map(({ name, loss }) => [`\`${name}\``, digits(loss, 4), (about.get(name) ?? '').replaceAll('|', '\\|')]);
  const harmful = worths.signals.filter(({ loss }) => loss <= 0).length;
  return `### What the signals are worth

F1 by tokens on wcxb-articles and aed-news, html-text, with every signal heard: ${digits(worths.f1, 4)}. By the first look alone: ${digits(worths.firstLookF1, 4)}. The tables tell how much of it is lost where a signal says of every line what it says of the line in the middle of all (its median), and nothing is learned anew.

![F1 lost without a group of signals](plots/groups.svg)

${table(['without', 'signals', 'F1 lost'], groups)}

Where the second look's own signals are left out there is no second look, and the first one's answer is taken. The ${MOST_WORTH} signals that are worth most by themselves, of ${worths.signals.length} that the trees ask:

![F1 lost without one signal](plots/signals.svg)

${table(['without', 'F1 lost', 'it looks for'], signals)}

Losses are small because other signals say nearly the same, and they do not add up: ${harmful} signals are worth nothing by themselves on these pages.`;
}

function learning({ points, pages }: LearningCurve): string {
  const rows = points.map(({ share, sites, f1 }) => [`${Math.round(share * 100)} %`, String(sites), digits(f1, 4)]);
  return `### More sites

![Learning curve](plots/learning-curve.svg)

${table(['of the sites', 'sites', 'F1 by tokens'], rows)}

Measured on ${pages} texts of the sites left out, at the same threshold each time.`;
}

function worst({ worst: { rows, rest, pages } }: Figures): string {
  const faulty = rows.reduce((sum, row) => sum + row.pages, 0);
  const cells = rows.map(({ fault, pages: count, share, worst: ids }) => [
    fault,
    FAULTS[fault],
    String(count),
    `${(share * 100).toFixed(1)} %`,
    ids.join(', '),
  ]);
  return `### What still goes wrong

${faulty} of ${pages} pages of wcxb-articles and aed-news, html-text, have an F1 under .8. What is lost (one less the F1 of each page, added up) falls on them so; ${(rest * 100).toFixed(1)} % of it falls on the other pages, a little on each.

${table(['fault', 'rule', 'pages', 'of the loss', 'the worst'], cells)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
