import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unglue } from '../../src/cut/glued.js';
import { segment } from '../../src/document/segment.js';
import { readWords } from '../../src/measure/read-words.js';
import { cutLine } from './cut-lines.js';

const BRIDGE = 'The council voted on Monday to close the old bridge until the spring.';
const MAYOR = 'The mayor left the hall by the back door.';
const PARAGRAPH =
  'The council voted on Monday to close the old bridge. It will not be open again before the spring, said the mayor, ' +
  'who had asked for the vote. Most of those who live on the far bank heard of it on the radio.';
const SCRIPT = '(adsbygoogle = window.adsbygoogle || []).push({});';

describe('what is glued behind a sentence', () => {
  it.each([
    ['Advertisement', 'advertisement', 'advertisement-phrase'],
    ['Story continues below advertisement', 'advertisement', 'advertisement-phrase'],
    ['Advertisement Continue reading the main story', 'advertisement', 'advertisement-phrase'],
    [SCRIPT, 'advertisement', 'script-leak'],
    ['Read more', 'related', 'related-phrase'],
    ['[Read more]', 'related', 'related-phrase'],
    ['Continue reading »', 'related', 'related-phrase'],
    ['Read more: Who pays for the pier?', 'related', 'related-phrase'],
    ['Related: The pier opens a week late', 'related', 'related-phrase'],
    ['READ NEXT: What the pier has cost so far', 'related', 'related-phrase'],
    ['Share this: Facebook Twitter Pocket', 'share', 'share-phrase'],
    ['Share this article', 'share', 'share-phrase'],
    ['1.2K Shares', 'share', 'share-count'],
    ['Click here to subscribe', 'subscription', 'subscription-phrase'],
    ['Click here to subscribe.', 'subscription', 'subscription-phrase'],
    ['Sign up for our newsletter', 'subscription', 'subscription-phrase'],
    ['Sign up for our newsletter.', 'subscription', 'subscription-phrase'],
    ['Sign up for our newsletter to get one such story every morning.', 'subscription', 'subscription-phrase'],
    ['Follow us on Facebook', 'social', 'social-phrase'],
    ['Leave a comment', 'comments', 'comments-phrase'],
  ])('%s', (glue, category, signal) => {
    const found = { text: BRIDGE, cuts: [glue], categories: [category], signals: [signal] };
    expect(cutLine(`${BRIDGE} ${glue}`)).toEqual(found);
  });

  it.each([
    'Photo by Ada Roe',
    'Photo: Ada Roe / Reuters',
    '(Photo: Ada Roe/Getty Images)',
    'Image courtesy of Ada Roe',
  ])('%s, behind a paragraph', (glue) => {
    expect(cutLine(`${PARAGRAPH} ${glue}`)).toMatchObject({ text: PARAGRAPH, cuts: [glue], categories: ['caption'] });
  });

  it('several pieces, each by itself', () => {
    const { text, cuts } = cutLine(`${BRIDGE} ${SCRIPT} Read more: The pier opens`);
    expect({ text, cuts }).toEqual({ text: BRIDGE, cuts: [SCRIPT, 'Read more: The pier opens'] });
  });
});

describe('what is glued before a sentence', () => {
  it.each([
    ['Advertisement', 'advertisement'],
    ['ADVERTISEMENT', 'advertisement'],
    ['Advertisement Continue reading the main story', 'advertisement'],
    [SCRIPT, 'advertisement'],
    [
      "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js');",
      'advertisement',
    ],
    ["googletag.cmd.push(function() { googletag.display('slot-1'); });", 'advertisement'],
    ['1.2K Shares Facebook Twitter', 'share'],
    ['874 Shares Share Tweet Pin', 'share'],
    ['Share this article', 'share'],
    ['Share Tweet Email', 'share'],
    ['Follow us on Facebook', 'social'],
    ['(Photo: Ada Roe)', 'caption'],
    ['[Photo: Ada Roe/Reuters]', 'caption'],
  ])('%s', (glue, category) => {
    expect(cutLine(`${glue} ${BRIDGE}`)).toMatchObject({ text: BRIDGE, cuts: [glue], categories: [category] });
  });

  it('leaves the quotation mark to the sentence', () => {
    expect(cutLine(`Advertisement “${BRIDGE}”`).text).toBe(`“${BRIDGE}”`);
  });
});

describe('what is glued between two sentences', () => {
  it.each(['Advertisement', 'Advertisement Continue reading the main story', SCRIPT, 'Share Tweet Email'])(
    '%s',
    (glue) => {
      expect(cutLine(`${BRIDGE} ${glue} ${MAYOR}`)).toMatchObject({ text: `${BRIDGE} ${MAYOR}`, cuts: [glue] });
    },
  );
});

describe('in other languages', () => {
  it.each([
    ['de', 'Der Stadtrat hat am Montag die alte Brücke gesperrt.', 'Anzeige'],
    ['de', 'Der Stadtrat hat am Montag die alte Brücke gesperrt.', 'Lesen Sie auch: Streit um die Hafenmauer'],
    ['de', 'Der Stadtrat hat am Montag die alte Brücke gesperrt.', 'Jetzt Newsletter abonnieren'],
    ['fr', 'Le conseil a fermé lundi le vieux pont à la circulation.', 'Publicité'],
    ['fr', 'Le conseil a fermé lundi le vieux pont à la circulation.', 'La suite après la publicité'],
    ['fr', 'Le conseil a fermé lundi le vieux pont à la circulation.', 'Lire aussi : Le port en travaux'],
    ['es', 'El consejo cerró el lunes el puente viejo al tráfico.', 'Leer más'],
    ['es', 'El consejo cerró el lunes el puente viejo al tráfico.', 'Lea también: El puerto en obras'],
    ['it', 'Il consiglio ha chiuso lunedì il vecchio ponte al traffico.', 'Leggi anche: Il porto è chiuso'],
    ['pt', 'A câmara fechou na segunda-feira a velha ponte ao trânsito.', 'Leia mais'],
    ['nl', 'De raad heeft maandag de oude brug voor het verkeer gesloten.', 'Lees ook: De haven gaat dicht'],
    ['pl', 'Rada miasta zamknęła w poniedziałek stary most dla ruchu.', 'Czytaj także: Port w remoncie'],
    ['ru', 'Городской совет закрыл в понедельник старый мост до весны.', 'Читайте также: Порт закрыли'],
    ['ru', 'Городской совет закрыл в понедельник старый мост до весны.', 'Реклама'],
    ['sv', 'Rådet stängde i måndags den gamla bron för all trafik.', 'Läs mer'],
    ['tr', 'Belediye meclisi eski köprüyü pazartesi günü trafiğe kapattı.', 'Devamını oku'],
    ['ja', '市議会は月曜日、古い橋を春まで通行止めにすることを決めた。', '続きを読む'],
    ['ja', '市議会は月曜日、古い橋を春まで通行止めにすることを決めた。', '関連記事：港の工事が遅れる'],
    ['zh', '市议会星期一决定，旧桥在春天之前禁止车辆通行。', '阅读全文'],
  ])('%s: %s %s', (language, sentence, glue) => {
    expect(cutLine(`${sentence} ${glue}`, language)).toMatchObject({ text: sentence, cuts: [glue] });
  });

  it.each([
    ['de', 'Anzeige', 'Der Stadtrat hat am Montag die alte Brücke gesperrt.'],
    ['fr', 'Publicité', 'Le conseil a fermé lundi le vieux pont à la circulation.'],
    ['es', 'Publicidad', 'El consejo cerró el lunes el puente viejo al tráfico.'],
    ['fr', 'Partager sur Facebook Partager sur Twitter', 'Le conseil a fermé lundi le vieux pont.'],
    ['ja', '広告', '市議会は月曜日、古い橋を春まで通行止めにすることを決めた。'],
    ['zh', '分享到微信 分享到微博', '市议会星期一决定，旧桥在春天之前禁止车辆通行。'],
  ])('%s: %s before %s', (language, glue, sentence) => {
    expect(cutLine(`${glue} ${sentence}`, language)).toMatchObject({ text: sentence, cuts: [glue] });
  });
});

describe('lines of articles', () => {
  it.each([
    'Read more books, he said, and you will write better ones before you are forty.',
    'The advertisement continues to divide the town, and the council has asked for another.',
    'In the play, an actor enters and cries: Advertisement! The audience laughs each time.',
    'Advertisement Standards Board members said that the council had broken the rules twice.',
    'Advertisements In Old Newspapers Are A Source For Historians Of The Town',
    '"Come in. Read more. Share this article," he said to the class that was waiting outside.',
    '“I told them what I tell everybody in this house. Share this article.”',
    'He asked them, "What would you do with your evenings? Read more"',
    'The teacher had one rule for all of the children in her class. Read more.',
    'He turned to the men who had come with him from the boat. Follow me.',
    'They painted two words on the wall of the old harbour office. Share it.',
    'He asked for one thing in return. Sign up for our newsletter, he said, and I will leave you alone.',
    'The first rule of the club is plain. Share this article with nobody, he wrote.',
    'The sponsor wrote the play himself. Sponsored by a brewery, it ran for a year.',
    'He bought shares in the spring. Share prices fell on the next day, and the day after that.',
    '100 shares of the company were sold on Monday, and 200 more were given to the staff.',
    'The price rose all day. 500 shares were sold on the first day, and 700 on the second.',
    'Twitter, Facebook and Google said on Monday that they would not pay the fine.',
    'Facebook Chief Ada Roe said on Monday that the company would not pay the fine.',
    'Photo by photo, the archive was put back together by three people and a dog.',
    'She kept one on the wall. Photographs by Ada Roe hang in the town hall, and one in the church.',
    'The book is in three parts. See also: the appendix, which is longer than the book.',
    'Related species live further north. Related: the same family has a tree that grows in salt water.',
    'Share This Recipe With Friends And Family Before The Summer Ends',
    'Comments The Mayor made on Monday were not well received in the council hall.',
    `The snippet reads: ${SCRIPT} and goes into the body of the page.`,
    `Paste this where the advertisement belongs: ${SCRIPT}`,
    'The harbour will be closed to all boats but those of the pilots until the end … Read more',
    'Would you like to hear from us every week of the year? Sign up for our newsletter',
    'Learn more about The Old Bridge and its builders in the museum of the town, which opens at ten.',
    'Two boats at the pier on Monday. Photo by Ada Roe',
  ])('keeps: %s', (line) => {
    expect(cutLine(line)).toMatchObject({ text: line, cuts: [] });
  });

  it.each([
    ['de', 'Er ging zur Polizei. Anzeige hat er nicht erstattet, weil er den Täter kannte.'],
    ['de', 'Anzeige Erstattung ist Pflicht, sagte die Polizei, und der Mann hat sie erstattet.'],
    ['fr', '« Venez tous à la fête du pont et ne tardez pas. Lire la suite »'],
    ['fr', 'Le maire a dit : « Partagez cet article avec vos voisins », puis il est parti.'],
    ['ja', '市議会は月曜日に決めた。続きを読むには会員登録が必要だと説明した。'],
  ])('keeps, in %s: %s', (language, line) => {
    expect(cutLine(line, language)).toMatchObject({ text: line, cuts: [] });
  });

  it('leaves lines alone that are nothing but what is glued elsewhere', () => {
    for (const line of [
      'Advertisement Continue reading the main story',
      'Share this: Facebook Twitter Pocket',
      SCRIPT,
    ]) {
      expect(cutLine(line)).toMatchObject({ text: line, cuts: [] });
    }
  });

  it('leaves code and headings alone', () => {
    expect(cutLine(`\`\`\`\n${BRIDGE} ${SCRIPT}\n\`\`\``, 'en', 'markdown').cuts).toEqual([]);
    expect(cutLine(`## ${BRIDGE} Advertisement`, 'en', 'markdown').cuts).toEqual([]);
  });
});

describe('Markdown', () => {
  it.each([
    [`${BRIDGE} [Read more](https://site.example/more_(news))`, '[Read more](https://site.example/more_(news))'],
    [`${BRIDGE} **[Read more »](https://site.example/more)**`, '**[Read more »](https://site.example/more)**'],
    [`[Advertisement](https://ads.example "An advert") ${BRIDGE}`, '[Advertisement](https://ads.example "An advert")'],
    [`- ${BRIDGE} Advertisement`, 'Advertisement'],
  ])('%s', (line, cut) => {
    expect(cutLine(line, 'en', 'markdown')).toMatchObject({ text: BRIDGE, cuts: [cut] });
  });

  it('keeps the marks of the sentence', () => {
    const line = 'The council voted on [Monday](https://site.example/mon_day) to close the *old bridge*. Advertisement';
    const { text, cuts } = cutLine(line, 'en', 'markdown');
    expect({ text, cuts }).toEqual({
      text: 'The council voted on Monday to close the old bridge.',
      cuts: ['Advertisement'],
    });
  });
});

describe('a very long line', () => {
  const times = (part: string) =>
    `${BRIDGE}\n\n${BRIDGE}\n\n${BRIDGE}\n\n${part.repeat(Math.ceil(400_000 / part.length))}`;
  it.each([
    ['of pieces', 'Read more. The end. '],
    ['in a quotation', '“Read more: The end. Share this article. '],
    ['of statements', 'F(a); G(b). '],
    ['of brackets that stay open', '(Photo: Ada Roe. ('],
    ['of full stops', '. '],
    ['of code', SCRIPT],
    ['of statements with a script among them', `F(a); G(b). gtag(c); `],
  ])('%s comes to an end before the test runs out of time', (_, part) => {
    const document = segment(times(part), 'text');
    const { document: rest } = unglue(document, readWords(document), []);
    expect(rest.lines.length).toBeLessThanOrEqual(document.lines.length);
    expect(rest.lines[0]?.text).toBe(BRIDGE);
  });
});

describe('wishes', () => {
  it('cuts nothing of a category that the caller keeps', () => {
    const document = segment(`${BRIDGE} Read more\n\n${BRIDGE} Advertisement`, 'text');
    const { cuts } = unglue(document, readWords(document), ['related']).document;
    expect(cuts.map(({ category }) => category)).toEqual(['advertisement']);
  });
});

describe('paragraphs of any sentences, with anything glued between them', () => {
  const sentences = fc.constantFrom(
    ...[
      BRIDGE,
      MAYOR,
      'Nobody had asked the people who live on the far bank.',
      'She said: “We have waited for years.”',
    ],
    ...['In the evening, the lamps went out.', 'He paid 40 crowns for it (and lost it).', 'It was not the first time.'],
  );
  const glue = fc.constantFrom(
    ...['', '', '', 'Advertisement', SCRIPT, 'Share Tweet Email', '1.2K Shares Facebook Twitter'],
  );
  const paragraph = fc
    .array(fc.tuple(glue, sentences), { minLength: 1, maxLength: 8 })
    .map((parts) => ({ line: parts.flat().filter(Boolean).join(' '), prose: parts.map(([, text]) => text).join(' ') }));

  it('leave the sentences word for word, and nothing else', () => {
    fc.assert(
      fc.property(paragraph, ({ line, prose }) => {
        fc.pre(line !== prose && !line.startsWith('In') && prose.length > 60);
        expect(cutLine(line).text).toBe(prose);
        expect(cutLine(prose).cuts).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
