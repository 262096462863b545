import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Category } from '../../src/vocabulary.js';
import type { Page, SetName } from '../corpus.js';
import { foldOf } from '../folds.js';

/** A line read and named by hand; see bench/labels/README.md. */
export interface Label {
  readonly set: SetName;
  readonly id: string | number;
  /** Input line, counted from 1. */
  readonly line: number;
  readonly category: Category | 'article' | 'unclear';
  /** A second name that is as right. */
  readonly or?: Category;
}

/** The lines that measure: half of their sites may be looked at, half may not. The lines that are only for looking at. */
export const MEASURED = 'categories.jsonl';
export const DEVELOP = 'categories-develop.jsonl';
/** Whole stretches of pages, to learn from. */
export const WINDOWS = 'categories-windows.jsonl';

/** The labels of a file; one that stands for a stretch of lines is given for each of them. */
export function readLabels(file: string): Label[] {
  return readFileSync(fileURLToPath(new URL(`../labels/${file}`, import.meta.url)), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((json) => {
      const { to, ...label } = JSON.parse(json) as Label & { readonly to?: number };
      return Array.from({ length: (to ?? label.line) - label.line + 1 }, (_, k) => ({
        ...label,
        line: label.line + k,
      }));
    });
}

/** Whether labels of the page's site may be looked at and learned from, where they are of the file that measures. */
export function isSeen(page: Pick<Page, 'id' | 'url' | 'site'>): boolean {
  return foldOf(page, 2) === 0;
}
