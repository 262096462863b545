import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { requireCorpus } from './corpus.js';
import { hasFoldWeights } from './fold-weights.js';
import { type Chart, drawChart } from './report/chart.js';
import { type Figures, measureFigures } from './report/figures.js';
import { CURVE_FILE, type LearningCurve, measureCurve, storedCurve } from './report/learning-curve.js';
import { replaceMeasured } from './report/markers.js';
import { calibrationChart, learningChart, tradeOffChart, worthChart } from './report/plots.js';
import { measuredPart, MOST_WORTH } from './report/sections.js';

/** Measures what docs/decisions.md tells, and writes it there, with its plots. */
const PAGE = fileURLToPath(new URL('../docs/decisions.md', import.meta.url));
const PLOTS = fileURLToPath(new URL('../docs/plots/', import.meta.url));

const HELP = `Usage: npm run bench:report -- [options]

  --learning-curve  learn from a growing share of the sites first, which takes minutes more
  --sample N        every Nth page; nothing is written, the page's text goes to standard output
  --help
`;

function chartsOf(figures: Figures, curve: LearningCurve | undefined): Record<string, Chart> {
  const { groups, signals } = figures.worths;
  return {
    'modes.svg': tradeOffChart(figures),
    'calibration.svg': calibrationChart(figures),
    'groups.svg': worthChart('F1 lost without a group of signals', 'Bars, the longest first.', groups),
    'signals.svg': worthChart('F1 lost without one signal', 'Bars, the longest first.', signals.slice(0, MOST_WORTH)),
    ...(curve && { 'learning-curve.svg': learningChart(curve) }),
  };
}

async function formatted(text: string, parser: 'json' | 'markdown'): Promise<string> {
  const options = await prettier.resolveConfig(PAGE);
  return prettier.format(text, { ...options, parser });
}

async function run(every: number, withCurve: boolean): Promise<void> {
  if (withCurve) {
    writeFileSync(CURVE_FILE, await formatted(JSON.stringify(await measureCurve(tell)), 'json'));
  }
  const figures = await measureFigures(every, tell);
  const curve = storedCurve();
  const measured = measuredPart(figures, curve);
  if (every > 1) {
    console.log(measured);
    return;
  }
  mkdirSync(PLOTS, { recursive: true });
  for (const [name, chart] of Object.entries(chartsOf(figures, curve))) writeFileSync(PLOTS + name, drawChart(chart));
  writeFileSync(PAGE, await formatted(replaceMeasured(readFileSync(PAGE, 'utf8'), measured), 'markdown'));
  console.log('docs/decisions.md and docs/plots are written');
}

function tell(what: string): void {
  console.error(what);
}

const { values } = parseArgs({
  options: {
    'learning-curve': { type: 'boolean', default: false },
    sample: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else {
  requireCorpus();
  if (hasFoldWeights()) await run(Math.max(1, Number(values.sample) || 1), values['learning-curve']);
  else {
    console.error('There are no weights by fold, and others say nothing about pages of other sites: npm run train');
    process.exitCode = 1;
  }
}
