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
});
