/** The words of a DOM tree, one block a line. */
export function blockText(root: object): string;
