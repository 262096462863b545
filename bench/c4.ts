/** Fewer words than this make no sentence. */
const MIN_WORDS = 3;

const SENTENCE_END = /[.!?"'”’]$/u;
const CUT_OFF = '...';
const POLICY = /terms of use|privacy policy|cookie policy|uses cookies|use of cookies|use cookies/;

/**
 * The line rules of C4, from their description (Raffel et al. 2020, "Exploring the Limits of Transfer Learning with a
 * Unified Text-to-Text Transformer", section 2.2): a line stays if it ends in a terminal punctuation mark or a closing
 * quotation mark and has enough words, unless it speaks of JavaScript or is a notice about cookies or terms of use.
 *
 * Where the description leaves a choice: three words are enough (the number in its first edition; later ones say five),
 * a line that is cut off with `...` goes, and what the rules do to whole pages ("lorem ipsum", a curly bracket) is done
 * to the line that has it. Rules about whole pages alone (three sentences, bad words, language) are left out.
 */
export function keepC4Lines(text: string): string {
  return text.split('\n').filter(isKept).join('\n');
}

function isKept(line: string): boolean {
  const trimmed = line.trim();
  if (!SENTENCE_END.test(trimmed) || trimmed.endsWith(CUT_OFF) || trimmed.includes('{')) return false;
  if (trimmed.split(/\s+/u).length < MIN_WORDS) return false;
  const folded = trimmed.toLowerCase();
  return !folded.includes('javascript') && !folded.includes('lorem ipsum') && !POLICY.test(folded);
}
