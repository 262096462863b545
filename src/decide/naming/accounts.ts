import type { Page } from '../../measure/page.js';

const AT = 0x40;
/** An address that leads to a network is one word to the reader, and several to the program. */
const ADDRESS_WORDS = 10;

/** A line that is the address of an account ("https://facebook.com/tideline") or its name there ("@tideline"). */
export function isAccount({ document, counts, networks }: Page, i: number): boolean {
  const { text } = document.lines[i];
  if (text.charCodeAt(0) === AT) return !text.includes(' ');
  if (counts.address[i] === 0 || networks.distinct[i] === 0 || counts.words[i] > ADDRESS_WORDS) return false;
  return !text.includes(' ');
}
