import { describe, expect, it } from 'vitest';
import { nameTexts } from '../../bench/naming/html-names.js';
import { fitSoftmax } from '../../bench/naming/softmax.js';
import { weakNames } from '../../bench/naming/weak-names.js';

describe('names that HTML gives', () => {
  const html = `<!-- <p>no</p> --><body class="comments-on"><nav><a href="/">Home</a></nav>
    <div class='relatedPosts'><h3>Seven inns &amp; a chapel</h3><img class="share"><span>by <b>Noor</b></span></div>
    <script>var a = "<p>no</p>";</script><main id="share">The ferry.</main></body>`;

  it('are those of the nearest element that has one', () => {
    expect(nameTexts(html).map(({ text, name }) => [text.trim(), name])).toEqual([
      ['Home', 'navigation'],
      ['Seven inns & a chapel', 'related'],
      ['by', 'related'],
      ['Noor', 'related'],
      ['The ferry.', undefined],
    ]);
  });

  it('are carried over to lines that stand in the same order', () => {
    const lines = ['Home', 'Seven inns & a chapel', 'by Noor', 'The ferry.', 'Nothing of the page'];
    const names = weakNames(
      lines.map((text) => ({ text })),
      html,
    );
    expect(names).toEqual(['navigation', 'related', 'related', undefined, undefined]);
  });

  it.each(['<', '</', '<p', '<!--', '<script>', '&#x110000;<b>'])('survive what is cut off: %s', (cut) => {
    expect(() => nameTexts(`a ${cut}`)).not.toThrow();
  });
});

describe('the logistic regression', () => {
  it('learns what rows say, and takes either of two right names', () => {
    const examples = Array.from({ length: 60 }, (_, i) => ({
      rows: [i % 3],
      right: i % 3 === 2 ? [0, 1] : [i % 3],
      weight: 1,
    }));
    const weights = fitSoftmax(examples, 3, 3);
    const best = [0, 1, 2]
      .map((row) => weights.subarray(row * 3, row * 3 + 3))
      .map((of) => of.indexOf(Math.max(...of)));
    expect(best.slice(0, 2)).toEqual([0, 1]);
    expect(weights[2 * 3 + 2]).toBeLessThan(Math.min(weights[6], weights[7]));
  });
});
