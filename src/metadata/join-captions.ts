import type { Caption } from '../record.js';
import { announcesCredit, isLikeNames } from './caption-credit.js';
import { isCaptionLabel } from './caption-labels.js';
import type { CaptionMarkup } from './caption-markup.js';
import type { MetadataContext } from './context.js';
import type { CreditedText } from './photo-credit.js';
import { folded } from './words.js';

/** The same caption again within so many lines is said for another width of the screen. */
const AGAIN_WITHIN = 3;
/** Captions so long are not said of two pictures. */
const LONG = 60;
/** A line that is a caption or a part of one, taken apart. `text` is empty where it is a credit or a label. */
export interface Part extends CreditedText {
  readonly index: number;
  readonly whole: string;
}

interface Found extends Caption {
  readonly index: number;
  /** Whether it is a credit and nothing else. */
  readonly isAlone: boolean;
}

/** Gives credits to the captions they stand beside; labels alone are left out. */
export function joinCaptions(
  context: MetadataContext,
  parts: readonly Part[],
  markup: CaptionMarkup | undefined,
): Caption[] {
  const joiner = new Joiner(context, markup);
  for (const part of parts) joiner.add(part);
  return joiner.end().map(({ text, credit, line }) => ({ text, ...(credit !== undefined && { credit }), line }));
}

/** Puts the parts of a page's captions together, from top to bottom. */
class Joiner {
  private readonly found: Found[] = [];
  private readonly said = new Set<string>();
  /** A credit whose caption may follow. */
  private waiting: Part | undefined;
  /** A line that announced a name. */
  private announcer = -1;

  constructor(
    private readonly context: MetadataContext,
    private readonly markup: CaptionMarkup | undefined,
  ) {}

  add(given: Part): void {
    const isAnnounced = this.announcer >= 0 && this.isNear(this.announcer, given.index) && isLikeNames(given.text);
    const part = isAnnounced ? { ...given, text: '', credit: given.text } : given;
    this.announcer = announcesCredit(part.whole) ? part.index : -1;
    if (part.text !== '') this.addCaption(part);
    else if (part.credit !== undefined) this.addCredit(part, part.credit);
  }

  /** A second credit of the same picture says nothing more. */
  private addCredit(part: Part, credit: string): void {
    const above = this.above(part);
    if (above?.credit === undefined && above !== undefined) above.credit = credit;
    else if (above === undefined || above.isAlone) {
      this.letGo();
      this.waiting = part;
    }
  }

  private addCaption(part: Part): void {
    const { index, text } = part;
    const above = this.above(part);
    // Said again for another width of the screen, or for somebody who enlarges the picture.
    if (above !== undefined && folded(above.text) === folded(text)) return;
    if (text.length >= LONG && this.said.has(text)) return;
    this.said.add(text);
    const isBelow = this.waiting !== undefined && this.isNear(this.waiting.index, index);
    const credit = part.credit ?? (isBelow ? this.waiting?.credit : undefined);
    if (!isBelow) this.letGo();
    this.waiting = undefined;
    this.push({ text, credit, index, isAlone: false });
  }

  end(): readonly Found[] {
    this.letGo();
    return this.found;
  }

  /** A credit without a caption: its line stands for one. */
  private letGo(): void {
    if (this.waiting === undefined) return;
    const { index, whole, credit } = this.waiting;
    this.push({ text: whole, credit, index, isAlone: true });
    this.waiting = undefined;
  }

  private push({ credit, ...rest }: Omit<Found, 'line' | 'credit'> & { readonly credit: string | undefined }): void {
    const { line } = this.context.lines[rest.index]!;
    this.found.push({ ...rest, ...(credit !== undefined && { credit }), line });
  }

  /** The caption above a part that is of the same picture. */
  private above({ index }: Part): Found | undefined {
    const last = this.found.at(-1);
    return last !== undefined && this.isNear(last.index, index) ? last : undefined;
  }

  /** Whether two lines are of one picture, as far as can be told. */
  private isNear(one: number, other: number): boolean {
    if (other - one > AGAIN_WITHIN) return false;
    if (this.markup === undefined)
      return other - one === 1 || (other - one === 2 && isCaptionLabel(this.context.lines[one + 1]!.text));
    const pictures = [this.markup.pictureOf(one), this.markup.pictureOf(other)];
    return pictures[0] === pictures[1] ? pictures[0]! >= 0 || other - one === 1 : other - one <= 2;
  }
}
