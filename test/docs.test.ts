import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../src/lexicons/index.js';
import schema from '../src/record.schema.json' with { type: 'json' };
import { DROP_CATEGORIES, LIFT_CATEGORIES } from '../src/vocabulary.js';
import { runIn } from './cli/harness.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const INTEGRATIONS = ['parallel', 'slurm', 'spark'].map((name) => `integrations/${name}/README.md`);
const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'bench/README.md', 'fixtures/README.md'],
  ...INTEGRATIONS,
];
const IN_DOCS = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
const PAGES = [...DOCUMENTS, ...IN_DOCS.map((name) => `docs/${name}`)];

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function section(document: string, title: string): string {
  const found = read(document)
    .split(/^## /m)
    .find((part) => part.startsWith(`${title}\n`));
  if (found === undefined) throw new Error(`${document} has no section "${title}"`);
  return found;
}

/** The words in backticks in the first cells of the tables. */
function firstCells(text: string): string[] {
  const cells = [...text.matchAll(/^\| (.*?) \|/gm)].map((match) => match[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
}

describe('the README', () => {
  it('has two commands of one line in its quick start', () => {
    expect(section('README.md', 'Quick start').match(/^```sh\n[^\n]+\n```$/gm)).toHaveLength(2);
  });

  it('has the options that the help has', async () => {
    const { out } = await runIn(ROOT, ['--help']);
    const inHelp = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1]);
    const inTable = firstCells(section('README.md', 'Options')).flatMap((cell) => /^--[a-z-]+/.exec(cell)?.[0] ?? []);
    expect(inTable.toSorted()).toEqual(inHelp.toSorted());
  });

  it('has the categories that there are', () => {
    expect(firstCells(section('README.md', 'Categories'))).toEqual([...DROP_CATEGORIES, ...LIFT_CATEGORIES]);
  });

  it('names as many languages as there are lexicons', () => {
    expect(section('README.md', 'What it does not do')).toContain(`function words of ${LEXICONS.length} languages`);
  });
});

it('docs/record.md has the fields that the schema has', () => {
  const entry = schema.$defs.ledgerEntry.properties;
  const inLedger = firstCells(section('docs/record.md', 'The ledger'));
  const others = ['The document', 'What the page says of itself', 'The text'];
  const documented = [...others.flatMap((title) => firstCells(section('docs/record.md', title))), ...inLedger];
  const fields = [...Object.keys(schema.properties), ...Object.keys(entry)];
  expect(fields.filter((field) => !documented.includes(field))).toEqual(['tool']);
  expect(section('docs/record.md', 'The tool')).toContain('`tool`');
});

it('docs/dependencies.md has every dependency', () => {
  const text = read('docs/dependencies.md');
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

it('CONTRIBUTING.md explains every script', () => {
  const explained = firstCells(section('CONTRIBUTING.md', 'The npm scripts')).map((cell) =>
    cell.replace(/^npm (?:run )?/, ''),
  );
  const scripts = Object.keys(manifest.scripts).filter((name) => !/^(pre|post)/.test(name));
  expect(explained.toSorted()).toEqual(scripts.toSorted());
});

describe('docs/from-ten-files-to-a-billion.md', () => {
  const page = 'docs/from-ten-files-to-a-billion.md';
  const cells = (row: string): string[] =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const numberIn = (text: string | undefined): number => Number(/[\d.,]+/.exec(text ?? '')?.[0].replaceAll(',', ''));

  it('has the cost of a document that the README says was measured', () => {
    const rates = [...section('README.md', 'How fast it is').matchAll(/\| +(\d+) +\|$/gm)].map((match) =>
      Number(match[1]),
    );
    const costs = [...section(page, 'What a document costs').matchAll(/\| ([\d.]+) ms/g)].map((match) => match[1]);
    expect(costs.slice(0, 2)).toEqual(rates.map((rate) => (1000 / rate).toFixed(1)));
    for (const rate of rates) expect(section(page, 'What a document costs')).toContain(`${rate} a second`);
  });

  it('reckons right', () => {
    const text = section(page, 'Reckoning');
    const [, milliseconds, efficiency] = /With ([\d.]+) ms, and (\.\d+)/.exec(text) ?? [];
    const rows = [...text.matchAll(/^\| [\d,]+ .*$/gm)].map(([row]) => cells(row));
    expect(rows).toHaveLength(5);
    const units: Record<string, number> = { s: 3600, min: 60, h: 1, days: 1 / 24 };
    for (const [documents, one, two, ...onCores] of rows) {
      const hours = (numberIn(documents) * Number(milliseconds)) / 3_600_000 / Number(efficiency);
      expect(numberIn(one) / hours).toBeCloseTo(1, hours < 1 ? -1 : 1);
      expect(numberIn(two) / (2 * hours)).toBeCloseTo(1, hours < 1 ? -1 : 1);
      for (const [at, cores] of [8, 100, 1000].entries()) {
        const told = onCores[at];
        if (told === undefined || told === '') continue;
        const unit = units[told.split(' ')[1] ?? ''] ?? NaN;
        expect(numberIn(told) / ((2 * hours * unit) / cores), told).toBeCloseTo(1, 1);
      }
    }
  });

  it('has the sizes that docs/templates.md says were measured', () => {
    const [sizes, measured] = [section(page, 'How large the templates are'), section('docs/templates.md', 'Figures')];
    for (const figure of ['143 MB', '330 MB']) {
      expect(sizes).toContain(figure);
      expect(measured).toContain(figure);
    }
  });
});

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('names no script that there is not', () => {
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const targets = [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  it('names no file that there is not', () => {
    const named = [...text.matchAll(/`((?:src|bench|test|fixtures|docs|integrations|\.ci)\/[\w./-]*\w)\/?`/g)].map(
      (match) => match[1] ?? '',
    );
    const invented = /XX|NAME|opening-hours|\.peers/;
    expect(named.filter((path) => !invented.test(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
