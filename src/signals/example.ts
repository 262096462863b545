import type { Example } from './signal.js';

/** A page of several lines, a blank line between each two; the meant one begins with `» `. */
export function page(...lines: readonly string[]): Example {
  return lines.join('\n\n');
}

/** A small article, and lines of other things that stand around articles, to put example pages together from. */
export const STORY = {
  headline: 'Marsh End says goodbye to its ferry',
  first:
    'The ferry at Marsh End carried its last passengers on Sunday evening, and most of the village stood on the bank to watch it go.',
  second:
    'The ferry had crossed the river for ninety years, and for thirty of them it was steered by the same woman, who knew each stone.',
  third:
    'A new bridge will open in the spring, and the council has said that it will be free for walkers and for cyclists of the village.',
  fourth:
    'Some in the village would have kept the ferry, because it was slow, and because on it you talked to whoever stood next to you.',
  comment:
    'I took my children there every summer and we always had to wait, but they still ask me about the woman with the red gloves.',
  teaser:
    'Three bakers have been told that their loaves are too light, and one of them has now bought a second and more honest pair of scales.',
} as const;
