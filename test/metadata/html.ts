import { analyse } from '../../src/clean.js';
import type { CleanOptions, CleanRecord } from '../../src/record.js';

const PARAGRAPHS = [
  'The harbour master said on Monday that the old lighthouse would stay dark for the rest of the winter, because the parts that the lamp needs are no longer made anywhere in the country.',
  'Fishermen have asked the town for a light on the pier instead, and the council will take up the matter when it meets again after the holidays, several of its members told the assembly.',
  'Until then the boats are to sail with the tide and keep well clear of the reef, which has cost the village two of them since the autumn, as the widow of one of the skippers reminded them.',
];

/** The parts of a page about a lighthouse that a test may want to say for itself. */
export interface PageParts {
  readonly head?: string;
  /** Between the headline and the article. */
  readonly under?: string;
  readonly headline?: string;
  readonly below?: string;
}

export function htmlPage({
  head = '',
  headline = 'A dark winter for the lighthouse',
  under = '',
  below = '',
}: PageParts): string {
  const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
  return (
    `<!doctype html><html lang="en"><head><title>${headline} | Harbour Post</title>${head}</head><body>` +
    `<nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>` +
    `<article><h1>${headline}</h1>${under}${body}</article>${below}<footer>© Harbour Post</footer></body></html>`
  );
}

export function recordOf(parts: PageParts, options: CleanOptions = {}): CleanRecord {
  return analyse(htmlPage(parts), { format: 'html', ...options }).record;
}

/** A script of linked data. */
export function linked(data: unknown): string {
  const json = typeof data === 'string' ? data : JSON.stringify(data);
  return `<script type="application/ld+json">${json}</script>`;
}
