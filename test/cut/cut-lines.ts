import { unglue } from '../../src/cut/glued.js';
import { segment } from '../../src/document/segment.js';
import { readWords } from '../../src/measure/read-words.js';
import type { Category, TextFormat } from '../../src/vocabulary.js';

/** What is left of a line, and what was cut out of it. */
export interface CutLine {
  readonly text: string;
  readonly cuts: readonly string[];
  readonly categories: readonly Category[];
  readonly signals: readonly string[];
}

/** Sentences by which a page of a few lines shows its language. */
const CONTEXT: Readonly<Record<string, string>> = {
  en: 'It was the first time that the town had heard of it, and there were many who would have been there.',
  de: 'Das war nicht das erste Mal, dass die Stadt davon gehört hat, und es gab viele, die dabei gewesen sind.',
  fr: "C'était la première fois que la ville en avait entendu parler, et ils étaient nombreux dans la salle avec elle.",
  es: 'Era la primera vez que la ciudad había oído hablar de esto, y había muchos que no estaban en la sala.',
  it: 'Era la prima volta che la città ne aveva sentito parlare, e non erano pochi quelli che erano nella sala.',
  pt: 'Foi a primeira vez que a cidade ouviu falar disso, e não eram poucos os que estavam na sala com ela.',
  nl: 'Het was de eerste keer dat de stad ervan had gehoord, en er waren veel mensen die er bij wilden zijn.',
  pl: 'To był pierwszy raz, kiedy miasto o tym usłyszało, ale nie było wielu, którzy by przy tym byli.',
  ru: 'Это был первый раз, когда город об этом услышал, и было много тех, кто не мог там быть.',
  sv: 'Det var första gången som staden hade hört talas om det, och det var många som inte var där.',
  tr: 'Bu şehir için bir ilk olmuştu ve bunun için çok daha fazla insan gelmiş, ama herkes gibi o da kalmadı.',
  ja: '町がそのことを聞いたのは初めてで、そこにいた人は多くなかったということです。',
  zh: '这是城里第一次听说这件事，在场的人也不是很多，他们都没有想到会是这样的。',
};

/** Cuts one line of a page in a language. */
export function cutLine(line: string, language = 'en', format: TextFormat = 'text'): CutLine {
  const document = segment(`${CONTEXT[language]}\n\n${CONTEXT[language]}\n\n${line}`, format);
  const { document: unglued } = unglue(document, readWords(document), []);
  const { cuts } = unglued;
  return {
    text: unglued.lines.at(-1)?.text ?? '',
    cuts: cuts.map(({ start, end }) => unglued.text.slice(start, end)),
    categories: cuts.map(({ category }) => category),
    signals: cuts.map(({ signal }) => signal),
  };
}
