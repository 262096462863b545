/** Plain words that Markdown would read as marks of emphasis, code, links, deletion, HTML or entities. */
export function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<]|&(?=#?\w{1,31};)|~(?=~)/g, '\\$&');
}

/**
 * The beginning of a line that Markdown would read as that of a heading, a quotation or a list, and a line that it would
 * read as a rule or as what makes a heading of the line above.
 */
export function escapeStart(text: string): string {
  return text.replace(/^(#{1,6}(?: |$)|>|[+-](?: |$)|=+$|-+$)/, '\\$1').replace(/^(\d{1,9})([.)](?: |$))/, '$1\\$2');
}
