import { DROP_CATEGORIES, LIFT_CATEGORIES } from '../vocabulary.js';

/** What --help says below the options. */
export const HELP_FOOTER = `
Inputs are files, folders, patterns, or - for standard input. From folders it takes .txt .text .md .markdown .html .htm
.xhtml .json .jsonl .ndjson .warc .wet, also compressed: .gz .zst .br. Beside each NAME.ext it writes NAME.clean.txt and
NAME.meta.json, or NAME.clean.jsonl for what may hold many documents; it never takes those as inputs.

Of JSON it takes an object, a list, or a list inside an object, and finds the fields with the text (text, content, body,
markdown, …) and with title, authors, dates, url and so on by their names; --content-field and --map name others.

Categories:
  dropped  ${wrapped(DROP_CATEGORIES)}
  lifted   ${wrapped(LIFT_CATEGORIES)}

Examples:
  clean-article page.txt                             page.clean.txt and page.meta.json
  clean-article scraped -o clean                     a whole folder, in the same tree below clean
  clean-article 'news/**/*.md' -f markdown           a pattern, Markdown out
  pbpaste | clean-article                            clean text on standard output
  clean-article --format jsonl - < pages.jsonl       one record a line
  clean-article --map title=headline,url=link items.json
  clean-article -f front-matter page.html            Markdown below YAML: title, authors, date, …
  clean-article -f attributes pages.jsonl            spans of what leaves the text, for dolma
  clean-article crawl.wet.gz --output crawl.jsonl.gz everything in one file, compressed
  clean-article corpus -o clean --resume             many files; give it again to go on where it stopped
  clean-article --check scraped                      exit 1 where there is cruft
  find . -name '*.txt' -print0 | clean-article --files-from - -0
  clean-article learn scraped -o sites.templates     what sites repeat, for --templates
  clean-article merge a.templates b.templates -o ab.templates
  clean-article explain page.txt                     every line, its verdict, its reasons

Exit codes: 0 done; 1 some documents failed, or --check found cruft; 2 wrong usage; 130, 143 interrupted.
`;

function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 90) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n           ');
}
