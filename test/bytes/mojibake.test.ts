import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { repairMojibake } from '../../src/bytes/mojibake.js';
import { SENTENCES, sentence } from './sentences.js';

/** UTF-8 read as windows-1252 or windows-1251; where those have no character, as the control character it would be. */
function misread(text: string, encoding: string): string {
  return [...Buffer.from(text)]
    .map((byte) => iconv.decode(Buffer.from([byte]), encoding).replace('\ufffd', String.fromCharCode(byte)))
    .join('');
}

describe('mojibake', () => {
  it.each([
    ['The cafÃ© in Munich', 'The café in Munich'],
    ['Itâ€™s â€œfineâ€\u009d â€“ reallyâ€¦', 'It’s “fine” – really…'],
    ['It\u00e2\u0080\u0099s fine', 'It’s fine'],
    ['Ã‰tat dâ€™urgence', 'État d’urgence'],
    ['7Â\u00a0km, 20Â°, Â£5, Â© 2024', '7\u00a0km, 20°, £5, © 2024'],
    ['costs 5 â‚¬ at Acmeâ„¢', 'costs 5 € at Acme™'],
    ['Great ðŸ˜€!', 'Great 😀!'],
    ['Itâ€™s a zaÅ‚oÅ¼yÄ‡', 'It’s a założyć'],
    ['ÐŸÑ€Ð¸Ð²ÐµÑ‚, world', 'Привет, world'],
    ['РџСЂРёРІРµС‚', 'Привет'],
    ['РџСЂРёРІРµС‚ РІСЃРµРј, С‚Рѕ Рё РґСЂСѓРіРѕРµ', 'Привет всем, то и другое'],
    ['itвЂ™s', 'it’s'],
    [misread('日本語の', 'windows-1252'), '日本語の'],
    // Wrong twice.
    ['Itâ€™s'.replace(/[^I ts]+/, misread('â€™', 'windows-1252')), 'It’s'],
  ])('%s', (wrong, right) => {
    expect(repairMojibake(wrong)).toBe(right);
  });

  it('is repaired piece by piece: right text beside it stays', () => {
    expect(repairMojibake('Früher hieß es â€œcafÃ©â€œ, „Straße“ blieb.')).toBe(
      'Früher hieß es “café“, „Straße“ blieb.',
    );
  });

  it.each([
    'AMANHÃ” disse',
    '“Å” och “Ä”, Å–Ä–Ö',
    'LA LETRA Ñ”',
    'voilà\u00a0» et déjà\u00a0!',
    'CAFÉ™ NESTLÉ®',
    'à…” né…”',
    'Ціна її дії',
    'Größe: 20 °C, 5 €',
    '“Â»',
    'GROSSBUCHSTABEN MIT Ü…',
  ])('is not seen in %s', (right) => {
    expect(repairMojibake(right)).toBe(right);
  });

  it.each(Object.keys(SENTENCES))('is not seen in right %s, however its words stand', (language) => {
    const words = sentence(language).split(/(?<=[\s\p{P}])/u);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, '\u00a0', '…', '”', '“', '»', '™', '–'), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join('');
          expect(repairMojibake(text)).toBe(text);
        },
      ),
    );
  });

  it.each(Object.keys(SENTENCES))('of %s, once read as windows-1252, becomes right again', (language) => {
    const text = sentence(language).repeat(2);
    expect(repairMojibake(misread(text, 'windows-1252'))).toBe(text);
  });

  it.each(['Russian', 'Bulgarian', 'Ukrainian'])(
    'of %s, once read as windows-1251, becomes right again',
    (language) => {
      const text = sentence(language).repeat(2);
      expect(repairMojibake(misread(text, 'windows-1251'))).toBe(text);
    },
  );

  it('leaves any text without it as it is, and repairs to something that stays', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Z', ' ', 'é', 'ß', 'Ж', 'і', '語', '“', '”', '\n') }),
        (text) => {
          expect(repairMojibake(text)).toBe(text);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Ã', '©', 'â', '€', '™', 'Ð', '¸', 'Р', 'ё', 'С', '\n') }),
        (text) => {
          const repaired = repairMojibake(text);
          expect(repaired.split('\n').length).toBe(text.split('\n').length);
        },
      ),
    );
  });
});
