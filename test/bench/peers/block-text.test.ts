import { describe, expect, it } from 'vitest';
import { blockText } from '../../../bench/peers/block-text.mjs';

/** A node as the DOM has them, as far as it is looked at. */
interface Node {
  nodeType: number;
  nodeName: string;
  data?: string;
  lastChild: Node | null;
  previousSibling: Node | null;
}

function text(data: string): Node {
  return { nodeType: 3, nodeName: '#text', data, lastChild: null, previousSibling: null };
}

function element(nodeName: string, ...children: Node[]): Node {
  children.forEach((child, at) => (child.previousSibling = children[at - 1] ?? null));
  return { nodeType: 1, nodeName, lastChild: children.at(-1) ?? null, previousSibling: null };
}

describe('the text of a DOM tree', () => {
  it('breaks lines at blocks and nowhere else', () => {
    const link = element('A', text('link'));
    const tree = element(
      'BODY',
      element('H2', text('Head')),
      element('P', text('A  '), link, text(' in it.')),
      text('End'),
    );
    expect(blockText(tree)).toBe('Head\nA link in it.\nEnd');
  });

  it('leaves scripts out', () => {
    expect(blockText(element('DIV', element('SCRIPT', text('run()')), text('Words')))).toBe('Words');
  });

  it('copes with a tree of any depth', () => {
    let deep = element('DIV', text('Words'));
    for (let level = 0; level < 50_000; level++) deep = element('DIV', deep);
    expect(blockText(deep)).toBe('Words');
  });
});
