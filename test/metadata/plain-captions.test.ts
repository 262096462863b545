import { describe, expect, it } from 'vitest';
import type { Category } from '../../src/vocabulary.js';
import { BODY, metadataOf, type PageLine, under } from './page.js';

describe('captions whose credit is sure', () => {
  it.each([
    ['Two boats leave the pier at dawn. Ada Lindqvist/Harbour Post', 'Ada Lindqvist/Harbour Post'],
    ['Two boats leave the pier at dawn. By Ada Lindqvist', 'Ada Lindqvist'],
    ['Two boats leave the pier at dawn [Ada Lindqvist/Reuters]', 'Ada Lindqvist/Reuters'],
    ['Two boats leave the pier at dawn | © 2019 Ada Lindqvist', 'Ada Lindqvist'],
    ['Two boats at dawn, 1997. Pigment print. Courtesy Lindqvist Gallery.', 'Lindqvist Gallery'],
    ['Two boats leave “the pier.” Courtesy of Harbour Films; Lindqvist (2)', 'Harbour Films; Lindqvist (2)'],
  ])('finds one alone on its page: %s', (line, credit) => {
    expect(under([line]).captions).toMatchObject([{ credit, line: 2 }]);
  });

  it('reads a credit of the sign in letters, also behind a bar', () => {
    expect(under(['| (c) Reuters']).captions).toMatchObject([{ credit: 'Reuters' }]);
    expect(under(['(c) USATSI']).captions).toMatchObject([{ credit: 'USATSI' }]);
  });

  it.each<Category>(['share', 'comments', 'legal', 'promotion'])(
    'knows one that was taken for %s, which stands around pictures as well',
    (category) => {
      expect(under([[category, 'Two boats leave the pier. Ada Lindqvist/HPA']]).captions).toHaveLength(1);
    },
  );

  it('finds one of many words, which no name behind a sentence would show', () => {
    const line = `${'The boats leave the pier at dawn and come back at dusk. '.repeat(8)}(AP Photo/Ada Lindqvist)`;
    expect(under([line]).captions).toMatchObject([{ credit: 'AP Photo/Ada Lindqvist' }]);
  });

  it.each([
    // A paragraph may say where its figures are from, and pairs have slashes.
    'Boats cost a third more than a year ago (Source: Harbour Office)',
    'Traders hold the pair for days or weeks (EUR/USD)',
    // The end of a report, or its byline.
    'The council meets again in spring. Reuters',
    // The page's own rights.
    'Copyright of all pages © 2024 Harbour Post',
    'All rights to this text are reserved © Harbour Post',
  ])('takes no line of the text for one: %s', (line) => {
    expect(under([line]).captions).toBeUndefined();
  });

  it('makes no habit of days in a plan, or of other single words before names', () => {
    expect(under(['Monday. Rest Day', 'Tuesday. Long Run', 'Gallery | Ada Lindqvist']).captions).toBeUndefined();
  });

  it('takes the last picture below the text, and no sentence signed by its author', () => {
    expect(below('Two boats leave the pier at dawn. Ada Lindqvist/HPA')).toHaveLength(1);
    expect(below('Two boats leave the pier at dawn | © 2019 Ada Lindqvist')).toBeUndefined();
    expect(below('© Harbour Office / Photo A. Lindqvist')).toHaveLength(1);
    expect(below('© Harbour Post')).toBeUndefined();
  });

  it('finds a caption with its credit a few lines further below, as long as it has words or a label', () => {
    const page = (line: PageLine) => {
      const furniture = Array.from({ length: 8 }, (_, at): PageLine => ['related', `Boats of the year ${at}`]);
      return metadataOf([['headline', 'A dark winter'], ...BODY, ...furniture, line]).captions;
    };
    expect(page(['caption', 'Photo: Ada Lindqvist'])).toMatchObject([{ credit: 'Ada Lindqvist' }]);
    expect(page(['caption', 'The pier at dusk'])).toBeUndefined();
  });

  it('goes by the habit of the page below its text too', () => {
    const habit = ['Two boats leave the pier at dawn. HarbourCam', 'The third boat comes home at dusk. HarbourCam'];
    const page = (lines: PageLine[]) => metadataOf([['headline', 'A dark winter'], ...lines]).captions;
    const last: PageLine = ['related', 'The pier is dark for all of the winter. HarbourCam'];
    expect(page([...habit, ...BODY, last])).toHaveLength(3);
    expect(page([...BODY, last])).toBeUndefined();
  });
});

describe('captions with heads and buttons', () => {
  it('finds one from the files of an agency, however long', () => {
    expect(under([`FILE - ${'The boats leave the pier at dawn and come back. '.repeat(9)}`]).captions).toHaveLength(1);
    expect(under(['File your claim - the harbour office takes them']).captions).toBeUndefined();
  });

  it('finds the line below the number of a picture among others, and none below pages that are counted', () => {
    expect(under(['3 of 9 |', 'Two boats leave the pier.']).captions).toMatchObject([{ line: 3 }]);
    expect(under(['3 of 9', 'Two boats leave the pier.']).captions).toBeUndefined();
  });

  it('takes what a figure shows, where its number stands alone above a button', () => {
    const shown = 'Boats by year and harbour.';
    expect(under(['Figure 2.', 'Open in a new tab', shown]).captions).toEqual([{ text: shown, line: 4 }]);
    expect(under(['Figure 2.', `${shown} They were counted at dawn and at dusk.`]).captions).toMatchObject([
      { line: 2 },
    ]);
  });

  it('knows a button above the headline, and where the line was taken for furniture', () => {
    const lines: PageLine[] = [['media', 'The pier at dusk. (more)'], ['headline', 'A dark winter'], ...BODY];
    expect(metadataOf(lines).captions).toEqual([{ text: 'The pier at dusk.', line: 1 }]);
    expect(under([['subscription', 'The pier at dusk. (more)']]).captions).toHaveLength(1);
  });

  it('joins a credit to its caption over the label between them', () => {
    const lines: PageLine[] = [['caption', 'Image source, Getty Images'], 'Image caption,', 'Two boats leave the pier'];
    expect(under(lines).captions).toEqual([{ text: 'Two boats leave the pier', credit: 'Getty Images', line: 4 }]);
  });

  it('sees who is in the picture, where the page labels words so and the text names the person', () => {
    const labelled = [
      'Image: Two boats leave the pier at dawn',
      'The keeper Ada Lindqvist left.',
      'Image: Ada Lindqvist',
    ];
    expect(under(labelled).captions?.at(-1)).toEqual({ text: 'Ada Lindqvist', line: 4 });
    expect(under(labelled.slice(1)).captions?.at(-1)).toMatchObject({ credit: 'Ada Lindqvist' });
    expect(under([labelled[0]!, labelled[2]!]).captions?.at(-1)).toMatchObject({ credit: 'Ada Lindqvist' });
  });
});

describe('credits alone', () => {
  it.each(['Studio/Harbour Post illustration', 'Harbour/John Lindqvist'])('finds %s', (line) => {
    expect(under([line]).captions).toMatchObject([{ credit: line }]);
  });

  it.each(['Home / John Lindqvist', 'Copyright © 2023, Lindqvist et al.', 'Credits to Graduate: 36'])(
    'takes no trail, no claim of a page and no count for one: %s',
    (line) => {
      expect(under([line]).captions).toBeUndefined();
    },
  );

  it.each(['Instagram / @ada_lindqvist', '©Lindqvist', 'Ada Lindqvist/imagebank.example.se', 'YouTube/screengrab'])(
    'finds %s',
    (line) => {
      expect(under([line]).captions).toHaveLength(1);
    },
  );

  it('finds who made it, in brackets', () => {
    expect(under(['[Rendering: Lindqvist Studio]']).captions).toMatchObject([{ credit: 'Lindqvist Studio' }]);
    expect(under(['Rendering: Lindqvist Studio']).captions).toBeUndefined();
  });

  it('takes pairs in a menu for none, where nothing says that one is a person', () => {
    expect(under([['related', 'Schwarzer Staub / Fogging']]).captions).toBeUndefined();
    expect(under([['related', 'Anna Lindqvist / Harbour Post']]).captions).toHaveLength(1);
  });

  it('gives no credit the end of a list, or of a sentence that began above', () => {
    const credit = 'Ada Lindqvist/Getty Images';
    const list = ['Call the band and the church', 'Ask the harbour for a boat', 'Pack for the days of honeymoon'];
    expect(under([...list, credit]).captions).toEqual([{ text: credit, credit, line: 5 }]);
    expect(under([list[2]!, credit]).captions).toMatchObject([{ text: list[2], credit }]);
    expect(under(['in the yard of our sister paper', credit]).captions).toEqual([{ text: credit, credit, line: 3 }]);
  });

  it('gives brackets the long sentence above, which they go on, and nothing else', () => {
    const long = 'Two boats leave the pier at dawn with all their lamps lit to look for the third one, which was late.';
    expect(under([long, '(Ada Lindqvist/Getty Images)']).captions).toMatchObject([{ text: long }]);
    expect(under([long, 'Ada Lindqvist/Getty Images']).captions).toMatchObject([{ line: 3 }]);
    const heading = 'What to Look for in a Boat';
    expect(under([heading, 'Ada Lindqvist/Getty Images']).captions).toMatchObject([{ line: 3 }]);
  });

  it('takes a name behind a sentence among the controls of a picture for its own, with no other on the page', () => {
    const line = 'Ada Lindqvist on the set of Dark Winter. (Aaron Moe)';
    expect(under([['media', line]]).captions).toMatchObject([{ credit: 'Aaron Moe' }]);
    expect(under([line]).captions).toBeUndefined();
  });
});

function below(line: string) {
  return metadataOf([['headline', 'A dark winter'], ...BODY, ['related', line]]).captions;
}
