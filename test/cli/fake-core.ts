import type { Analysis } from '../../src/clean.js';
import type { Verdict } from '../../src/decide/verdict.js';
import type { Document, Line } from '../../src/document/document.js';
import { tokenise } from '../../src/measure/tokens.js';
import type { CleanOptions, RemovedEntry } from '../../src/record.js';
import type { DropCategory, LiftCategory } from '../../src/vocabulary.js';

/**
 * A core whose judgement can be read off the text, so that what is tested here is the edge alone: `AD` and `NAV` lines
 * are dropped, a `TITLE` line is the headline, `BUG` throws, everything else is the article.
 */
export function analyse(text: string, options: CleanOptions = {}): Analysis {
  if (text.includes('BUG')) throw new TypeError('the fake core fell over');
  const lines = text.split('\n').flatMap((raw, at) => (raw.trim() === '' ? [] : [lineOf(raw.trim(), at + 1)]));
  const verdicts = lines.map(({ text: line }) => verdictOf(line, options));
  const removed: RemovedEntry[] = [];
  const kept: string[] = [];
  let title: string | undefined;
  for (const [at, line] of lines.entries()) {
    const { verdict, category, confidence, signals } = verdicts[at] as Verdict;
    if (verdict === 'keep') kept.push(line.text);
    else if (verdict === 'lift') title ??= line.text.slice('TITLE '.length);
    else {
      const entry = { line: line.line, endLine: line.line, text: line.text, confidence, signals: [...signals] };
      removed.push({ ...entry, category: category as DropCategory });
    }
  }
  const removedByCategory: Partial<Record<DropCategory, number>> = {};
  for (const { category } of removed) removedByCategory[category] = (removedByCategory[category] ?? 0) + 1;
  const format = options.format === 'markdown' ? 'markdown' : 'text';
  const document: Document = {
    text,
    format,
    layout: 'blocks',
    inputLines: text.split('\n').length,
    inputStarts: new Int32Array(0),
    lines,
    cuts: [],
  };
  return {
    document,
    verdicts,
    clues: new Float32Array(0),
    described: {
      ...{ document, verdicts, headline: -1, pageTitle: -1 },
      ...{ tokens: tokenise([]), digits: new Float32Array(0) },
    },
    record: {
      schemaVersion: 1,
      ...(options.id === undefined ? {} : { id: options.id }),
      ...(options.url === undefined ? {} : { url: options.url }),
      source: { ...options.source, format },
      ...(title === undefined ? {} : { title }),
      socialNetworks: [],
      promotions: [],
      text: kept.join('\n\n'),
      wordCount: kept.join(' ').split(' ').length,
      paragraphCount: kept.length,
      confidence: 0.75,
      removed,
      lifted: [],
      removedByCategory,
      tool: { name: 'clean-article', version: '0', weights: options.mode ?? 'none' },
    },
  };
}

export function toMarkdown({ record }: Analysis): string {
  return `*${record.text}*`;
}

function lineOf(text: string, line: number): Line {
  const base = { start: 0, end: text.length, mark: 'none', level: 0, indent: 0, blankBefore: 0, linkShare: 0 } as const;
  return { ...base, text, line, endLine: line };
}

function verdictOf(line: string, { keep = [], drop = [] }: CleanOptions): Verdict {
  const category: DropCategory | LiftCategory | undefined = line.startsWith('AD ')
    ? 'advertisement'
    : line.startsWith('NAV ')
      ? 'navigation'
      : line.startsWith('TITLE ')
        ? 'headline'
        : drop.includes('legal') && line.startsWith('(c)')
          ? 'legal'
          : undefined;
  const signals = [
    { name: 'says-so', weight: 2.5 },
    { name: 'length', weight: -0.25 },
  ];
  if (category === undefined || keep.includes(category)) {
    return { verdict: 'keep', category: undefined, zone: 'article', confidence: 0.9, signals: [] };
  }
  return { verdict: category === 'headline' ? 'lift' : 'drop', category, zone: 'before', confidence: 0.8, signals };
}
