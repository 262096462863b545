/**
 * Whether a browser would show what stands at this place: not inside of scripts and the like, though the page's own title
 * is read; hidden blocks are read, and may be taken back. Depths are those of the stack of open elements.
 */
export class Shown {
  /** Depth of the outermost silent element; -1 where words are shown. */
  private silentFrom = -1;
  private hasTitle = false;
  private inTitle = false;
  /** Depth of the outermost hidden block, -1 outside; and the lines before it. */
  private hiddenFrom = -1;
  private linesBeforeHidden = 0;
  /** Open drawings and formulas. */
  private foreign = 0;

  get is(): boolean {
    return this.silentFrom < 0 || this.inTitle;
  }

  get isForeign(): boolean {
    return this.foreign > 0;
  }

  /** Whether an element of this name would be the page's title. */
  isFirstTitle(name: string): boolean {
    return name === 'title' && !this.hasTitle && this.foreign === 0;
  }

  enterSilent(depth: number): void {
    if (this.silentFrom < 0) this.silentFrom = depth;
  }

  enterForeign(): void {
    this.foreign++;
  }

  enterTitle(): void {
    this.hasTitle = this.inTitle = true;
  }

  /** `lines`: how many stand before it. */
  enterHidden(depth: number, lines: number): void {
    if (this.hiddenFrom >= 0) return;
    this.hiddenFrom = depth;
    this.linesBeforeHidden = lines;
  }

  /** An element of this name was closed; so many are open now. Answers with the lines before the hidden block that it was. */
  leave(name: string, depth: number): number | undefined {
    if (name === 'svg' || name === 'math') this.foreign--;
    if (name === 'title') this.inTitle = false;
    if (depth <= this.silentFrom) this.silentFrom = -1;
    if (depth > this.hiddenFrom) return undefined;
    this.hiddenFrom = -1;
    return this.linesBeforeHidden;
  }
}
