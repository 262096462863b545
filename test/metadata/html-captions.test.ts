import { describe, expect, it } from 'vitest';
import { recordOf } from './html.js';

describe('captions of HTML', () => {
  it('are what figcaption holds, with the credit that its element names', () => {
    const under =
      '<figure><img src="/pier.jpg"><figcaption>Boats wait behind the pier while the lamp stays dark ' +
      '<span class="photo-credit">Ada Lindqvist/Harbour Post</span></figcaption></figure>';
    expect(recordOf({ under }).captions).toEqual([
      expect.objectContaining({
        text: 'Boats wait behind the pier while the lamp stays dark',
        credit: 'Ada Lindqvist/Harbour Post',
      }),
    ]);
  });

  it('are each there once', () => {
    const under =
      '<figure><img src="/pier.jpg"><figcaption>The pier at dusk. Photo: Ada Lindqvist</figcaption></figure>';
    expect(recordOf({ under }).captions).toHaveLength(1);
  });

  it('take no photographer for the author', () => {
    const under =
      '<figure><img src="/a.jpg"><figcaption>The pier <span class="credit">Wessel Harkema</span></figcaption></figure>';
    expect(recordOf({ under }).authors).toBeUndefined();
  });

  it('are what an element named so holds, though the text keeps its line', () => {
    const under = '<div><img src="/pier.jpg"><p class="photo__caption-text">The pier at dusk</p></div>';
    expect(recordOf({ under }).captions).toEqual([expect.objectContaining({ text: 'The pier at dusk' })]);
  });

  it('have the credit that stands in the same figure, above or below', () => {
    const below =
      '<figure><img src="/a.jpg"><figcaption><p>The pier at dusk</p><p>Ada Lindqvist/HPA</p></figcaption></figure>';
    const above = '<figure><img src="/a.jpg"><figcaption><p>(Getty)</p><p>The pier at dusk</p></figcaption></figure>';
    expect(recordOf({ under: below }).captions).toEqual([
      expect.objectContaining({ text: 'The pier at dusk', credit: 'Ada Lindqvist/HPA' }),
    ]);
    expect(recordOf({ under: above }).captions).toEqual([
      expect.objectContaining({ text: 'The pier at dusk', credit: 'Getty' }),
    ]);
  });

  it('are not the cells of a table or the words of a quotation in a figure', () => {
    const under =
      '<figure class="photo-caption"><table><tr><td>Boats</td><td>Seven</td></tr></table></figure>' +
      '<figure class="photo-caption"><blockquote><p>The lamp stays dark</p></blockquote></figure>';
    expect(recordOf({ under }).captions).toBeUndefined();
  });

  it('are not whatever a page of many lines holds whose element is named so', () => {
    const lines = Array.from({ length: 8 }, (_, i) => `<p>Boat ${i} came home late that evening.</p>`).join('');
    expect(recordOf({ under: `<div class="photo-caption">${lines}</div>` }).captions).toBeUndefined();
  });

  it('are said once, where a second copy of the picture has the same', () => {
    const figure =
      '<figure><img src="/a.jpg"><figcaption>Boats wait behind the pier while the lamp above them stays dark</figcaption></figure>';
    expect(recordOf({ under: figure + '<p>The council met on Monday.</p>' + figure }).captions).toHaveLength(1);
  });
});
