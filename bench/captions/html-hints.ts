import { Parser } from 'htmlparser2';

/** Names of elements that are likely to hold captions or credits. */
const NAMED = /caption|credit|legend|copyright|photographer|bildunterschrift|figure/i;
const SILENT = new Set(['script', 'style', 'noscript', 'template']);
const PICTURES = new Set(['img', 'picture', 'video', 'amp-img']);
const INLINE = /^(?:a|abbr|b|br|cite|em|font|i|small|span|strong|sub|sup|u)$/;
/** Elements without an end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** So many characters of a block tell which line of the flat text it is. */
const KEY = 30;

/** What the markup around a stretch of text says of pictures: `figcaption`, `div.photo-credit`, `img` above it. */
export class HtmlHints {
  private readonly byStart = new Map<string, string[]>();

  constructor(html: string) {
    const stack: { name: string; hint: string }[] = [];
    let text = '';
    let hint = '';
    let isBelowPicture = false;
    const flush = (): void => {
      const start = keyOf(text);
      if (start !== '') {
        const hints = [...(isBelowPicture ? ['img'] : []), ...(hint === '' ? [] : [hint])];
        this.byStart.set(start, [...(this.byStart.get(start) ?? []), hints.join(' ')]);
        isBelowPicture = false;
      }
      text = '';
      hint = '';
    };
    const parser = new Parser({
      onopentag(name, { class: names = '', id = '' }) {
        if (!INLINE.test(name)) flush();
        if (PICTURES.has(name)) isBelowPicture = true;
        const words = `${names} ${id}`.split(/\s+/).filter((word) => NAMED.test(word));
        const isTold = words.length > 0 || name === 'figcaption' || name === 'figure';
        if (!VOID.test(name)) stack.push({ name, hint: isTold ? [name, ...words.slice(0, 2)].join('.') : '' });
      },
      onclosetag(name) {
        if (!INLINE.test(name)) flush();
        if (!VOID.test(name)) stack.pop();
      },
      ontext(piece) {
        if (stack.some(({ name }) => SILENT.has(name))) return;
        if (text.trim() === '') hint = stack.findLast((open) => open.hint !== '')?.hint ?? '';
        text += piece;
      },
    });
    parser.end(html);
    flush();
  }

  /** Of the first stretch that begins as the line does and was not asked for before. */
  of(line: string): string {
    return this.byStart.get(keyOf(line))?.shift() ?? '';
  }

  /** Whether any text stands in an element whose name speaks of captions. */
  get speakOfCaptions(): boolean {
    return [...this.byStart.values()].flat().some((hint) => /caption|credit/.test(hint));
  }
}

function keyOf(text: string): string {
  return text.replace(/\s+/gu, '').slice(0, KEY);
}
