import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page, SetName } from '../corpus.js';

/** Input line, first and last column, counted from 1. */
type Span = readonly [line: number, from: number, to: number];

/** A line of `captions.jsonl`; bench/labels/README.md says what stands in it. */
interface Label {
  readonly set: SetName;
  readonly id: string | number;
  readonly line?: number;
  readonly to?: number;
  readonly text?: Span;
  readonly credit?: Span;
  readonly optional?: boolean;
}

/** A caption as a reader marked it, its words made bare for comparing. */
export interface MarkedCaption {
  readonly line: number;
  /** All of its lines. */
  readonly whole: string;
  /** Empty where it is a credit alone. */
  readonly text: string;
  readonly credit: string;
}

/** Letters and digits alone, in lower case: scrapers differ in the spaces they put between elements of one line. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** What a page has of captions. */
export interface MarkedPage {
  readonly captions: readonly MarkedCaption[];
  /** What may be called a caption and need not be. */
  readonly optional: readonly MarkedCaption[];
}

const FILE = fileURLToPath(new URL('../labels/captions.jsonl', import.meta.url));

/** The pages that were read for captions; those without any are among them. */
export class CaptionLabels {
  private readonly byPage = new Map<string, Label[]>();

  constructor() {
    for (const json of readFileSync(FILE, 'utf8').split('\n').filter(Boolean)) {
      const label = JSON.parse(json) as Label;
      const key = keyOf(label.set, String(label.id));
      this.byPage.set(key, [...(this.byPage.get(key) ?? []), label]);
    }
  }

  has(set: SetName, { id }: Pick<Page, 'id'>): boolean {
    return this.byPage.has(keyOf(set, id));
  }

  /** Undefined where the page was not read. */
  of(set: SetName, page: Page): MarkedPage | undefined {
    const labels = this.byPage.get(keyOf(set, page.id));
    if (labels === undefined) return undefined;
    const lines = (page.raw['html-text'] ?? '').split('\n');
    const marked = (isOptional: boolean): MarkedCaption[] =>
      labels.flatMap((label) => ((label.optional ?? false) === isOptional ? markedCaption(lines, label) : []));
    return { captions: marked(false), optional: marked(true) };
  }
}

function keyOf(set: SetName, id: string): string {
  return `${set} ${id}`;
}

function markedCaption(lines: readonly string[], { line, to, text, credit }: Label): MarkedCaption[] {
  if (line === undefined) return [];
  const cut = (span: Span | undefined): string =>
    span === undefined ? '' : bare((lines[span[0] - 1] ?? '').slice(span[1] - 1, span[2]));
  const whole = bare(lines.slice(line - 1, to ?? line).join(' '));
  return [{ line, whole, text: cut(text), credit: cut(credit) }];
}
