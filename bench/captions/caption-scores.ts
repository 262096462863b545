import type { Caption } from '../../src/record.js';
import { bare, type MarkedCaption, type MarkedPage } from './caption-labels.js';

/** What was said of one page, beside what is there. */
export interface Judged {
  readonly right: readonly MarkedCaption[];
  readonly missed: readonly MarkedCaption[];
  readonly wrong: readonly Caption[];
}

/** Each caption that is said stands for one that was marked, at the most. Optional ones are neither right nor wrong. */
export function judgeCaptions({ captions, optional }: MarkedPage, said: readonly Caption[]): Judged {
  const missed = [...captions];
  const spare = [...optional];
  const right: MarkedCaption[] = [];
  const others = said.filter((one) => {
    const at = missed.findIndex((marked) => isSame(marked, one));
    if (at >= 0) right.push(...missed.splice(at, 1));
    return at < 0;
  });
  const wrong = others.filter((one) => {
    const at = spare.findIndex(({ whole }) => whole.includes(bare(one.text)));
    if (at >= 0) spare.splice(at, 1);
    return at < 0;
  });
  return { right, missed, wrong };
}

/** The text without its credit or with it; of a credit alone the name, or the line that has it. */
function isSame({ text, credit, whole }: MarkedCaption, said: Caption): boolean {
  const words = bare(said.text);
  if (text === '') return words === whole || words === credit;
  return words === text || (credit !== '' && words === whole);
}

/** Counts over pages. */
export class CaptionScores {
  private marked = 0;
  private right = 0;
  private said = 0;
  private readonly withWords = { marked: 0, right: 0 };
  private pages = 0;

  add({ right, missed, wrong }: Judged): void {
    this.pages++;
    this.marked += right.length + missed.length;
    this.right += right.length;
    this.said += right.length + wrong.length;
    this.withWords.marked += [...right, ...missed].filter(hasWords).length;
    this.withWords.right += right.filter(hasWords).length;
  }

  cells(): string[] {
    const { pages, marked, right, said, withWords } = this;
    return [
      String(pages),
      `${share(right, marked)} / ${share(right, said)} of ${marked}`,
      `${share(withWords.right, withWords.marked)} of ${withWords.marked}`,
      `${share(right - withWords.right, marked - withWords.marked)} of ${marked - withWords.marked}`,
    ];
  }
}

function hasWords({ text }: MarkedCaption): boolean {
  return text !== '';
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
