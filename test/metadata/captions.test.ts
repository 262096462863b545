import { describe, expect, it } from 'vitest';
import { BODY, metadataOf, type PageLine, under } from './page.js';

const caption = (text: string, language = 'en') => under([['caption', text]], { language }).captions?.[0];

describe('captions', () => {
  it.each([
    ['The pier at dusk (Source: Port Authority)', 'The pier at dusk', 'Port Authority'],
    ['The pier at dusk (Photo: Ada Lindqvist)', 'The pier at dusk', 'Ada Lindqvist'],
    ['The pier at dusk. (Ada Lindqvist/Getty Images)', 'The pier at dusk.', 'Ada Lindqvist/Getty Images'],
    ['The pier at dusk. Credit: Ada Lindqvist', 'The pier at dusk.', 'Ada Lindqvist'],
    ['The pier at dusk | Photo by Ada Lindqvist', 'The pier at dusk', 'Ada Lindqvist'],
    ['The pier at dusk © Ada Lindqvist', 'The pier at dusk', 'Ada Lindqvist'],
    ['The pier at dusk. Image: Port Authority', 'The pier at dusk.', 'Port Authority'],
    ['The pier at dusk. Photo courtesy of Ada Lindqvist.', 'The pier at dusk.', 'Ada Lindqvist'],
    ['The pier at dusk. Photograph: Ada Lindqvist', 'The pier at dusk.', 'Ada Lindqvist'],
    ['The pier at dusk. Ada Lindqvist/Reuters', 'The pier at dusk.', 'Ada Lindqvist/Reuters'],
  ])('splits %s', (line, text, credit) => {
    expect(caption(line)).toEqual({ text, credit, line: 2 });
  });

  it('splits credits of other languages', () => {
    expect(caption('Der Steg am Abend. Foto: dpa', 'de')).toMatchObject({ text: 'Der Steg am Abend.', credit: 'dpa' });
    expect(caption('Der Steg am Abend (Quelle: Hafenamt)', 'de')).toMatchObject({ credit: 'Hafenamt' });
    expect(caption('夕暮れの桟橋(撮影・田中太郎)', 'ja')).toMatchObject({ text: '夕暮れの桟橋', credit: '田中太郎' });
    expect(caption('夕暮れの桟橋。写真：田中太郎', 'ja')).toMatchObject({ text: '夕暮れの桟橋。', credit: '田中太郎' });
  });

  it('keeps a line that is nothing but a credit', () => {
    expect(caption('Photo: Ada Lindqvist')).toEqual({ text: 'Photo: Ada Lindqvist', credit: 'Ada Lindqvist', line: 2 });
  });

  it('takes no entry of a menu for a caption', () => {
    const lines: PageLine[] = [['caption', 'Photo essays'], ['headline', 'A dark winter'], ...BODY];
    expect(metadataOf([...lines, ['caption', 'Photo archive']]).captions).toBeUndefined();
    expect(metadataOf([...lines, ['caption', 'The pier. Photo: Ada Lindqvist']]).captions).toHaveLength(1);
  });

  it('gives a credit on the next line to the caption above', () => {
    const lines = [
      ['caption', 'The pier at dusk'],
      ['caption', 'Photo: Ada Lindqvist'],
    ] as const;
    expect(under(lines).captions).toEqual([{ text: 'The pier at dusk', credit: 'Ada Lindqvist', line: 2 }]);
  });

  it.each(['The pier at dusk (left) and the town', 'Above: the pier at dusk', 'Figure 2: boats by year'])(
    'finds no credit in: %s',
    (line) => {
      expect(caption(line)).toEqual({ text: line, line: 2 });
    },
  );

  it('takes a line of the text only where it shows by itself what it is', () => {
    expect(under(['The pier at dusk']).captions).toBeUndefined();
    expect(under(['Figure 2 shows the boats of the year']).captions).toBeUndefined();
    expect(under(['Figure 2. Boats by year']).captions).toEqual([{ text: 'Figure 2. Boats by year', line: 2 }]);
    expect(under(['Photo: Ada Lindqvist']).captions).toHaveLength(1);
    expect(under(['Source: Harbour Office']).captions).toBeUndefined();
  });

  it('takes the short sentence above a credit for its caption, and no heading', () => {
    const credit = 'Ada Lindqvist/Getty Images';
    expect(under(['Two boats leave the pier at dawn', credit]).captions).toEqual([
      { text: 'Two boats leave the pier at dawn', credit, line: 2 },
    ]);
    expect(under(['A Long Night For Small Boats', credit]).captions).toEqual([{ text: credit, credit, line: 3 }]);
  });
});
