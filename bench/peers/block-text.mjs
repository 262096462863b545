// @ts-check
/** Elements that begin on a line of their own. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV ' +
    'OL P PRE SECTION TABLE TD TH TR UL'
  ).split(' '),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/**
 * The words of a DOM tree, one block a line. Both peers that answer with HTML are read by this, so that no word of one
 * block is glued to the next.
 *
 * @param {any} root
 * @returns {string}
 */
export function blockText(root) {
  const parts = [];
  /** @type {any[]} */
  const stack = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeType === 3) parts.push(node.data.replace(/\s+/gu, ' '));
    else if (!SILENT.has(node.nodeName)) {
      const isBlock = BLOCKS.has(node.nodeName);
      if (isBlock) stack.push('\n');
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
      if (isBlock) stack.push('\n');
    }
  }
  return parts
    .join('')
    .replace(/ *\n[\s]*/gu, '\n')
    .trim();
}
