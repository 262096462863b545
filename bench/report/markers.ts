export const BEGIN = '<!-- measured: begin. Written by `npm run bench:report`; whatever is changed here is lost. -->';
export const END = '<!-- measured: end -->';

/** Puts `measured` between the markers of a page and keeps what stands around them. Throws where they are not there. */
export function replaceMeasured(page: string, measured: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error(`the page has no markers "${BEGIN}" and "${END}"`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${measured.trim()}\n\n${page.slice(to)}`;
}
