import { NAMES } from '../lexicons/index.js';
import { folded } from './words.js';

/** Words of jobs: they stand behind a name ("Staff Writer") and are no part of it. */
export const ROLE_WORDS: ReadonlySet<string> = new Set([
  ...['staff', 'writer', 'writers', 'editor', 'editors', 'reporter', 'reporters', 'correspondent', 'correspondents'],
  ...['contributor', 'contributors', 'contributing', 'columnist', 'author', 'authors', 'journalist', 'producer'],
  ...['photographer', 'analyst', 'senior', 'managing', 'executive', 'deputy', 'assistant', 'associate', 'freelance'],
  ...['guest', 'special', 'admin', 'administrator', 'webmaster', 'manager', 'director', 'president', 'professor'],
  ...[
    'fellow',
    'intern',
    'chief',
    'officer',
    'representative',
    'head',
    'expert',
    'dietitian',
    'engineer',
    'coordinator',
    'founder',
    'ceo',
    'specialist',
    'strategist',
    'consultant',
    'blogger',
    'critic',
    'follow',
  ],
  ...['redakteur', 'redakteurin', 'korrespondent', 'reporterin', 'autor', 'autorin', 'journaliste', 'correspondant'],
  ...['rédacteur', 'rédactrice', 'periodista', 'corresponsal', 'redactor', 'redactora', 'giornalista', 'jornalista'],
  ...['repórter', 'colunista', 'dziennikarz', 'redaktor', 'redacteur', 'verslaggever', 'muhabir', 'автор', 'редактор'],
]);

/** Words of institutions, sections and buttons: a line or a piece of a byline with one of them names no person. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set([
  ...['news', 'newsroom', 'team', 'editorial', 'desk', 'bureau', 'press', 'times', 'journal', 'tribune', 'herald'],
  ...['gazette', 'chronicle', 'magazine', 'media', 'network', 'today', 'daily', 'weekly', 'university', 'institute'],
  ...['college', 'school', 'council', 'committee', 'department', 'ministry', 'office', 'agency', 'association'],
  ...['foundation', 'company', 'inc', 'llc', 'ltd', 'gmbh', 'group', 'services', 'service', 'studio', 'studios'],
  ...['online', 'digital', 'tv', 'radio', 'channel', 'report', 'reports', 'wire', 'wires', 'agencies', 'board'],
  ...['opinion', 'politics', 'business', 'sports', 'sport', 'technology', 'tech', 'health', 'science', 'world'],
  ...['lifestyle', 'entertainment', 'finance', 'money', 'travel', 'culture', 'education', 'local', 'national'],
  ...['international', 'latest', 'breaking', 'home', 'menu', 'share', 'login', 'sign', 'subscribe', 'newsletter'],
  ...['read', 'more', 'about', 'contact', 'privacy', 'policy', 'terms', 'images', 'photo', 'photos', 'video', 'videos'],
  ...[
    'development',
    'marketing',
    'design',
    'management',
    'software',
    'security',
    'data',
    'app',
    'apps',
    'mobile',
    'web',
  ],
  ...[
    'forum',
    'ai',
    'blog',
    'article',
    'articles',
    'story',
    'stories',
    'review',
    'reviews',
    'guide',
    'guides',
    'tips',
    'comments',
  ],
  ...['the', 'a', 'this', 'how', 'why', 'what', 'when', 'where', 'who', 'your', 'our', 'my', 'their', 'his', 'her'],
  ...['and', 'or', 'not', 'is', 'are', 'was', 'updated', 'published', 'posted', 'written', 'by', 'list', 'top', 'best'],
  ...['redaktion', 'rédaction', 'redacción', 'redazione', 'redação', 'redakcja', 'redactie', 'редакция', 'zeitung'],
  ...['agentur', 'agencias', 'agences', 'agenzie', 'nachrichten', 'universität', 'université', 'universidad'],
]);

const AGENCIES: ReadonlySet<string> = new Set([...NAMES.agencies, ...NAMES.photoAgencies].map(bareName));

/** True for a news agency or a photo agency by any of its names. */
export function isAgency(name: string): boolean {
  return AGENCIES.has(bareName(name));
}

/** Whether one of the words is that of a job, an institution or a button: "Harbour News Team", "admin". */
export function namesInstitution(name: string): boolean {
  return folded(name)
    .split(' ')
    .some((word) => word.length > 1 && (ROLE_WORDS.has(word) || INSTITUTION_WORDS.has(word)));
}

function bareName(name: string): string {
  return folded(name).replace(/^the /, '');
}
