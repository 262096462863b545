/** Where a text stops being JSON, and what is wrong there. */
export interface JsonFault {
  /** UTF-16 offset in the text. */
  readonly offset: number;
  readonly message: string;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** What may stand in a string as it is. Apart from escapes: a pattern of both would need room for each way through it. */
// eslint-disable-next-line no-control-regex
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What is awaited: a value, or what may come behind one. */
type Awaited = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or end';

/**
 * Finds where `text` breaks the grammar of JSON (RFC 8259); undefined where it does not. JSON.parse is quicker and is asked
 * first, but says only in some cases, and not alike in all versions of Node, where it stopped. One pass, no recursion:
 * nesting may be as deep as it likes.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  return new Walk(text).fault();
}

class Walk {
  private at = 0;
  private awaited: Awaited = 'value';
  /** The brackets that are open. */
  private readonly open: ('{' | '[')[] = [];

  constructor(private readonly text: string) {}

  fault(): JsonFault | undefined {
    for (;;) {
      this.take(SPACE);
      if (this.at === this.text.length) return this.isDone() ? undefined : this.here('it ends too early');
      const message = this.step(this.text.charAt(this.at));
      if (message !== undefined) return this.here(message);
    }
  }

  private isDone(): boolean {
    return this.open.length === 0 && this.awaited === 'comma or end';
  }

  private here(message: string): JsonFault {
    return { offset: this.at, message };
  }

  /** Reads one token; answers with what is wrong with it. */
  private step(sign: string): string | undefined {
    switch (this.awaited) {
      case 'value or ]':
        return sign === ']' ? this.close() : this.value(sign);
      case 'value':
        return this.value(sign);
      case 'name or }':
        return sign === '}' ? this.close() : this.name(sign);
      case 'name':
        return this.name(sign);
      case 'colon':
        return sign === ':' ? this.pass('value') : 'a colon is missing';
      case 'comma or end':
        return this.behindValue(sign);
    }
  }

  private behindValue(sign: string): string | undefined {
    const within = this.open.at(-1);
    if (within === undefined) return 'something follows the end';
    if (sign === ',') return this.pass(within === '{' ? 'name' : 'value');
    if (sign === (within === '{' ? '}' : ']')) return this.close();
    return 'a comma is missing';
  }

  private name(sign: string): string | undefined {
    return sign === '"' ? this.string('colon') : 'a name in double quotation marks is missing';
  }

  private value(sign: string): string | undefined {
    if (sign === '"') return this.string('comma or end');
    if (sign === '{' || sign === '[') {
      this.open.push(sign);
      return this.pass(sign === '{' ? 'name or }' : 'value or ]');
    }
    if (!this.take(NUMBER) && !this.take(WORD)) return 'a value is missing';
    this.awaited = 'comma or end';
    return undefined;
  }

  private string(then: Awaited): string | undefined {
    this.at++;
    do this.take(PLAIN);
    while (this.take(ESCAPE));
    if (this.text.charAt(this.at) === '"') return this.pass(then);
    if (this.at === this.text.length) return 'it ends inside a string';
    return this.text.charAt(this.at) === '\\'
      ? 'an escape that is none'
      : 'a line break or another control character inside a string';
  }

  private close(): undefined {
    this.open.pop();
    return this.pass('comma or end');
  }

  private pass(then: Awaited): undefined {
    this.at++;
    this.awaited = then;
    return undefined;
  }

  /** Goes past what the pattern matches here; false where it matches nothing. */
  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null || found[0] === '') return false;
    this.at = pattern.lastIndex;
    return true;
  }
}
