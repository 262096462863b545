import { textAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
import { folded } from './words.js';

const LONGEST_NAME = 60;
const MOST_WORDS = 7;
/** No more of a notice is read. */
const LONGEST_NOTICE = 200;
const YEARS = String.raw`(?:\d{4}(?:\s*[-–—]\s*(?:\d{4}|\d{2}|[Pp]resent))?,?\s*)`;
const COPYRIGHT_FIRST = new RegExp(String.raw`^(?:copyright|\(c\)|©|\s){1,6}\s*${YEARS}?(?:by\s+)?(.{2,120})`, 'iu');
const COPYRIGHT_LAST = new RegExp(String.raw`^(.{2,60}?)\s*(?:©|\(c\))\s*${YEARS}?$`, 'iu');
/** An imprint; a comma, or the full stop of a sentence, ends the name. */
const PUBLISHED_BY =
  /^(?:published by|herausgegeben von|herausgeber:|publié par|éditeur :|publicado por|editado por|uitgegeven door|udgivet af)\s+([^,]{2,120})/iu;
/** What stands behind the name in a notice, in the languages of the lexicons. */
const RIGHTS = [
  ...['all rights? reserved', 'alle rechte vorbehalten', 'tous droits réservés', 'todos los derechos reservados'],
  ...['tutti i diritti riservati', 'todos os direitos reservados', 'tots els drets reservats'],
  ...['alle rechten voorbehouden', 'wszelkie prawa zastrzeżone', 'všechna práva vyhrazena', 'všetky práva vyhradené'],
  ...[
    'sva prava pridržana',
    'vse pravice pridržane',
    'все права защищены',
    'усі права захищено',
    'всички права запазени',
  ],
  ...['alla rättigheter (?:förbehållna|reserverade)', 'alle rettigheder forbeholde[st]', 'alle rettigheter reservert'],
  ...['kaikki oikeudet pidätetään', 'kõik õigused kaitstud', 'visas tiesības aizsargātas', 'visos teisės saugomos'],
  ...['minden jog fenntartva', 'toate drepturile rezervate', 'με την επιφύλαξη παντός δικαιώματος'],
  ...[
    'tüm hakları saklıdır',
    'כל הזכויות שמורות',
    'جميع الحقوق محفوظة',
    'تمامی حقوق محفوظ است',
    'สงวนลิขสิทธิ์',
    'hak cipta dilindungi',
  ],
  ...['無断転載', '版权所有', '版權所有', '保留所有权利', '무단 ?전재'],
];
const RESERVED = new RegExp(`(?:${RIGHTS.join('|')}).*$`, 'iu');

/** The holder that the copyright notices name, where they name one alone. */
export function copyrightHolder(context: MetadataContext): string | undefined {
  const holders = new Map<string, string>();
  for (const index of context.byCategory.of('legal')) {
    const notice = textAt(context, index).slice(0, LONGEST_NOTICE).trim();
    const holder = nameAtStart(PUBLISHED_BY.exec(notice)?.[1]) ?? holderIn(notice);
    if (holder !== undefined) holders.set(folded(holder), holder);
  }
  const [only, other] = holders.values();
  return other === undefined ? only : undefined;
}

function holderIn(notice: string): string | undefined {
  if (!/©|\(c\)|^copyright/iu.test(notice)) return undefined;
  const text = notice.replace(RESERVED, '').replace(/[\s,|–—-]+$/u, '');
  return nameAtStart(COPYRIGHT_FIRST.exec(text)?.[1] ?? COPYRIGHT_LAST.exec(text)?.[1]);
}

/** The name with which what stands behind the notice's opener begins. */
function nameAtStart(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const [first = ''] = name.split(/\s*[|•·;]\s*|\.\s+(?=\p{Lu})|\s[–—-]\s/u);
  const holder = first
    .replace(/[\s,]{1,5}(?:\d{4}[-–])?\d{4}[\s.]{0,3}$/u, '')
    .replace(/^[\s,.:–—-]+|[\s,:–—-]+$|(?<!\b(?:Inc|Ltd|Co|Corp|S\.A))\.$/gu, '');
  const isName = /^[\p{Lu}\p{Lo}\p{Nd}]/u.test(holder) && /\p{L}{2}/u.test(holder) && !/©/u.test(holder);
  return isName && holder.length <= LONGEST_NAME && holder.split(' ').length <= MOST_WORDS ? holder : undefined;
}
