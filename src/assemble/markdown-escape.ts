/** Plain words that Markdown would read as marks of emphasis, code, links or HTML. */
export function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, '\\$&');
}

/** The beginning of a line that Markdown would read as that of a heading, a quotation or a list. */
export function escapeStart(text: string): string {
  return text.replace(/^(#{1,6} |> |[+-] )/, '\\$1').replace(/^(\d{1,9})([.)] )/, '$1\\$2');
}
