import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../src/lexicons/index.js';
import { numberPageWords } from '../../src/measure/page-words.js';
import { PhraseTable, TOPICS } from '../../src/measure/phrase-table.js';
import { recogniseLanguage } from '../../src/measure/language.js';
import { tokenise } from '../../src/measure/tokens.js';

const FULL = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'sv', 'ja', 'zh'];
/** Written without spaces: a function word that is looked up is one character. */
const SPACELESS = ['ja', 'th', 'zh'];
/** A phrase of more words is never found. */
const MAX_PHRASE = 16;
/** Data is general: no phrase belongs to one publication. */
const PUBLICATIONS = [
  ...['new york times', 'nytimes', 'washington post', 'guardian', 'bbc', 'cnn', 'huffpost', 'buzzfeed', 'bloomberg'],
  ...['wikipedia', 'spiegel', 'süddeutsche', 'zeit online', 'le monde', 'le figaro', 'el país', 'el mundo', 'corriere'],
  ...['repubblica', 'folha', 'o globo', 'telegraaf', 'gazeta wyborcza', 'onet', 'aftonbladet', 'dagens nyheter'],
  ...[
    'helsingin sanomat',
    'aftenposten',
    'politiken',
    'hürriyet',
    'kompas',
    'detik',
    'vnexpress',
    'al jazeera',
    'الجزيرة',
  ],
  ...[
    '朝日新聞',
    '読売新聞',
    '人民日报',
    '新华网',
    '조선일보',
    '중앙일보',
    'lenta',
    'рбк',
    'українська правда',
    'ynet',
  ],
];

const languages = LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const);
const lists = LEXICONS.flatMap(({ language, phrases = {} }) =>
  Object.entries(phrases).flatMap(([topic, places]) =>
    Object.entries(places).map(([place, list]) => ({ language, topic, place, list: list as readonly string[] })),
  ),
);

function repeated(list: readonly string[]): string[] {
  return list.filter((entry, i) => list.indexOf(entry) !== i);
}

describe('the languages', () => {
  it('are one file each, the full ones first and the others by code', () => {
    const codes = LEXICONS.map(({ language }) => language);
    const files = readdirSync(new URL('../../src/lexicons/', import.meta.url))
      .filter(
        (file) =>
          file.endsWith('.json') &&
          !file.endsWith('names.json') &&
          !file.endsWith('markup.json') &&
          file !== 'letters.json',
      )
      .map((file) => file.replace('.json', ''));
    expect([...codes].sort()).toEqual(files.sort());
    expect(codes.slice(0, FULL.length)).toEqual(FULL);
    expect(codes.slice(FULL.length)).toEqual(codes.slice(FULL.length).sort());
  });

  it('are at least twenty', () => {
    expect(LEXICONS.filter(({ functionWords }) => functionWords.length > 0).length).toBeGreaterThanOrEqual(20);
  });

  it('leave room in the table of phrases', () => {
    // Tries are built when they are asked for; -1 is a page of unknown language, for which all phrases count.
    expect(() => new PhraseTable(LEXICONS).triesFor(-1)).not.toThrow();
  });
});

describe.each(languages)('function words of %s', (language, { functionWords }) => {
  it('are 60 to 150, in lower case, each once', () => {
    expect(functionWords.length).toBeGreaterThanOrEqual(SPACELESS.includes(language) ? 20 : 60);
    expect(functionWords.length).toBeLessThanOrEqual(150);
    expect(functionWords.filter((word) => word !== word.toLowerCase().trim())).toEqual([]);
    expect(repeated(functionWords)).toEqual([]);
  });

  it.skipIf(SPACELESS.includes(language))('are single words', () => {
    expect(functionWords.filter((word) => tokenise([word]).count !== 1)).toEqual([]);
  });

  it('set the language apart: ten that fewer than three others share', () => {
    const others = LEXICONS.filter((lexicon) => lexicon.language !== language);
    const own = functionWords.filter(
      (word) => others.filter((lexicon) => lexicon.functionWords.includes(word)).length < 3,
    );
    expect(own.length).toBeGreaterThanOrEqual(10);
  });
});

describe.each(languages)('dates of %s', (_, { months, weekdays }) => {
  it('have twelve months, each name of one month', () => {
    if (months === undefined) return;
    expect(months).toHaveLength(12);
    expect(months.every((names) => names.length > 0)).toBe(true);
    expect(repeated(months.flat())).toEqual([]);
  });

  it('are in lower case', () => {
    const names = [...(months ?? []).flat(), ...(weekdays ?? [])];
    expect(names.filter((name) => name === '' || name !== name.toLowerCase().trim())).toEqual([]);
    expect(repeated(weekdays ?? [])).toEqual([]);
  });
});

describe('phrases', () => {
  it('belong to topics and places there are', () => {
    expect(lists.filter(({ topic }) => !(TOPICS as readonly string[]).includes(topic))).toEqual([]);
    expect(lists.filter(({ place }) => !['whole', 'start', 'end', 'anywhere'].includes(place))).toEqual([]);
  });

  it.each(FULL)('cover every topic in %s', (language) => {
    const phrases = LEXICONS.find((lexicon) => lexicon.language === language)?.phrases ?? {};
    expect(TOPICS.filter((topic) => phrases[topic] === undefined)).toEqual([]);
  });

  it.each(lists.map((entry) => [entry.language, entry.topic, entry.place, entry.list] as const))(
    'of %s, %s, %s are in lower case, trimmed, each once, and short enough to be found',
    (_language, _topic, _place, list) => {
      expect(list.filter((phrase) => phrase !== phrase.toLowerCase().trim())).toEqual([]);
      expect(repeated(list)).toEqual([]);
      expect(
        list.filter((phrase) => {
          const words = tokenise([phrase.replaceAll('#', ' 0 ')]).count;
          return words === 0 || words > MAX_PHRASE;
        }),
      ).toEqual([]);
    },
  );

  it('that may start a line are not listed as whole lines too', () => {
    const twice = LEXICONS.flatMap(({ language, phrases = {} }) =>
      Object.entries(phrases).flatMap(([topic, { whole = [], start = [] }]) =>
        whole.filter((phrase) => start.includes(phrase)).map((phrase) => `${language} ${topic}: ${phrase}`),
      ),
    );
    expect(twice).toEqual([]);
  });

  it('name no publication', () => {
    const named = lists.flatMap(({ list }) =>
      list.filter((phrase) => PUBLICATIONS.some((name) => ` ${phrase} `.includes(` ${name} `))),
    );
    expect(named).toEqual([]);
  });
});

describe('recognition of close languages', () => {
  const table = new PhraseTable(LEXICONS);
  const recognise = (text: string): string | undefined =>
    recogniseLanguage(numberPageWords(tokenise([text]), table), table, [text]).code;

  it.each([
    [
      'da',
      'Det er ikke noget, man taler om, men havnen blev lukket af kommunen, og nu skal bådene op på land igen efter mange år i vandet.',
    ],
    [
      'no',
      'Det er ikke noe man snakker om, men havnen ble stengt av kommunen, og nå må båtene opp på land igjen etter mange år i vannet.',
    ],
    [
      'sv',
      'Det är inte något man talar om, men hamnen stängdes av kommunen och nu ska båtarna upp på land igen efter många år i vattnet.',
    ],
    [
      'cs',
      'Přístav byl podle obce uzavřen, protože lodě, které v něm stály, už nebyly bezpečné, a proto se o nich teď bude jednat při dalším zasedání.',
    ],
    [
      'sk',
      'Prístav bol podľa obce uzavretý, pretože lode, ktoré v ňom stáli, už neboli bezpečné, a preto sa o nich teraz bude rokovať pri ďalšom zasadnutí.',
    ],
    [
      'hr',
      'Luka je zatvorena jer brodovi koji su u njoj bili nisu više sigurni, a općina će tek nakon toga odlučiti što će s njima biti tijekom ljeta.',
    ],
    [
      'sl',
      'Pristanišče je zaprto, ker ladje, ki so bile v njem, niso več varne, občina pa bo šele po tem odločila, kaj bo z njimi med poletjem.',
    ],
    [
      'sr',
      'Лука је затворена јер бродови који су у њој били нису више сигурни, а општина ће тек након тога одлучити шта ће са њима бити током лета.',
    ],
    [
      'bg',
      'Пристанището е затворено, защото корабите, които са били в него, вече не са сигурни, а общината ще реши какво да прави с тях през лятото.',
    ],
    [
      'ru',
      'Порт закрыт, потому что суда, которые в нём стояли, уже не были надёжны, и только после этого община решит, что с ними будет летом.',
    ],
    [
      'uk',
      'Порт закрито, тому що судна, які в ньому стояли, вже не були надійні, і лише після цього громада вирішить, що з ними буде влітку.',
    ],
    [
      'ca',
      'El port és tancat perquè els vaixells que hi havia ja no eren segurs, i només després d’això el municipi decidirà què se’n fa durant l’estiu amb aquests vaixells.',
    ],
    [
      'es',
      'El puerto está cerrado porque los barcos que había en él ya no eran seguros, y solo después el municipio decidirá qué se hace con ellos durante el verano.',
    ],
    [
      'pt',
      'O porto está fechado porque os barcos que lá estavam já não eram seguros, e só depois disso o município vai decidir o que fazer com eles durante o verão.',
    ],
    [
      'it',
      'Il porto è chiuso perché le barche che vi si trovavano non erano più sicure, e solo dopo il comune deciderà che cosa fare di loro durante l’estate.',
    ],
    [
      'ro',
      'Portul este închis pentru că vasele care se aflau în el nu mai erau sigure și abia după aceea comuna va decide ce va face cu ele pe timpul verii.',
    ],
    [
      'fi',
      'Satama on suljettu, koska alukset, jotka siellä olivat, eivät enää olleet turvallisia, ja vasta sitten kunta päättää, mitä niiden kanssa tehdään kesän aikana ja sen jälkeen.',
    ],
    [
      'et',
      'Sadam on suletud, sest laevad, mis seal olid, ei olnud enam ohutud, ja alles pärast seda otsustab vald, mida nendega suve jooksul teha, kui raha on.',
    ],
    [
      'lt',
      'Uostas uždarytas, nes laivai, kurie jame buvo, jau nėra saugūs, ir tik po to savivaldybė nuspręs, ką su jais daryti per vasarą ir kada tai bus.',
    ],
    [
      'lv',
      'Osta ir slēgta, jo kuģi, kas tajā bija, vairs nav droši, un tikai pēc tam pašvaldība lems, ko ar tiem darīt vasarā un kad tas būs.',
    ],
    [
      'ar',
      'أغلق الميناء لأن السفن التي كانت فيه لم تعد آمنة، ولا يمكن أن تقرر البلدية قبل ذلك ما الذي يجب أن يكون عليه الأمر خلال الصيف.',
    ],
    [
      'fa',
      'بندر بسته شد زیرا کشتی هایی که در آن بودند دیگر ایمن نیستند و شهرداری تنها پس از آن تصمیم خواهد گرفت که با آنها چه باید کرد.',
    ],
  ])('knows %s', (language, text) => {
    expect(recognise(text)).toBe(language);
  });
});
