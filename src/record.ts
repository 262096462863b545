import type { TemplateBook } from './templates/template-book.js';
import type { Category, DropCategory, LiftCategory, Mode, Repair, TextFormat } from './vocabulary.js';

export const SCHEMA_VERSION = 1;

/** Where a document's text came from. What the caller does not know is left out. */
export interface SourceInfo {
  path?: string;
  format: TextFormat;
  /** Name of the encoding the bytes were read with, such as `utf-8`. */
  encoding?: string;
  /** The charset that the page or its HTTP header named, where it was not followed. */
  encodingDeclared?: string;
  /** What of the text was mended before it was cleaned; absent where nothing was. */
  repaired?: Repair[];
  bytes?: number;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  sha256?: string;
}

/** A signal's share in a verdict: positive speaks for the verdict, negative against it. */
export interface SignalWeight {
  name: string;
  weight: number;
  /** Of the signal `template`: in how many of the site's documents that are known the line stands. */
  documents?: number;
  of?: number;
}

/** A line of the ledger: something that is not in `text`, and why. */
export interface LedgerEntry<C extends Category> {
  /** First and last input line, counted from 1. */
  line: number;
  endLine: number;
  /** Given where only a part of the input lines is meant: first column, counted from 1 in UTF-16 units. */
  column?: number;
  /** Last column, inclusive, on `endLine`. */
  endColumn?: number;
  /** As it stood in the input, without white space at its ends. */
  text: string;
  category: C;
  /** 0 to 1. */
  confidence: number;
  /** The strongest first. */
  signals: SignalWeight[];
}

export type RemovedEntry = LedgerEntry<DropCategory>;
export type LiftedEntry = LedgerEntry<LiftCategory>;

export interface Caption {
  text: string;
  credit?: string;
  /** Input line, counted from 1. */
  line: number;
}

export interface Promotion {
  text: string;
  /** How often it stood on the page. */
  count: number;
  /** Input lines, counted from 1. */
  lines: number[];
}

export interface RepublishedFrom {
  name: string;
  url?: string;
}

/** What the text says of itself. A field that was not found is absent: never a guess, never an empty value. */
export interface Metadata {
  title?: string;
  subtitle?: string;
  authors?: string[];
  /** ISO 8601, as exact as the page was: `2024`, `2024-03`, `2024-03-09`, `2024-03-09T14:05+01:00`. */
  published?: string;
  modified?: string;
  section?: string;
  tags?: string[];
  publisher?: string;
  /** The page's own address, as its markup gives it. */
  canonical?: string;
  republishedFrom?: RepublishedFrom;
  /** The place a report is filed from, as it stands: `KYIV, Ukraine`. */
  dateline?: string;
  /** ISO 639-1. */
  language?: string;
  captions?: Caption[];
  /** Names as in the lexicon's `networks`, in the order in which they stand; each once. */
  socialNetworks: string[];
  promotions: Promotion[];
}

/** The fields of which it is told where they came from. */
export type MetadataField =
  | 'title'
  | 'subtitle'
  | 'authors'
  | 'published'
  | 'modified'
  | 'section'
  | 'tags'
  | 'publisher'
  | 'canonical'
  | 'dateline'
  | 'language';

/** Where a field's value came from. */
export interface MetadataSource {
  from: 'text' | 'front-matter' | 'record' | 'json-ld' | 'meta' | 'microdata' | 'markup' | 'title' | 'link';
  /** Which property, element or field of the record: `NewsArticle.headline`, `og:title`, `rel=author`. */
  name?: string;
  /** First and last input line that show it, counted from 1. */
  line?: number;
  endLine?: number;
  /** First column, counted from 1 in UTF-16 units, and the last, inclusive, on `endLine`; of text that stands as it is said. */
  column?: number;
  endColumn?: number;
  /** 0 to 1: how likely it is right. For title, authors and published as measured on marked pages, else a rough rank. */
  confidence: number;
  /** Names of other places that say the same. */
  alsoIn?: string[];
}

export type MetadataSources = Partial<Record<MetadataField, MetadataSource>>;

/** The answer: one document's clean text, what it is, and what was taken out of it. */
export interface CleanRecord extends Metadata {
  schemaVersion: typeof SCHEMA_VERSION;
  id?: string | number;
  url?: string;
  source: SourceInfo;
  /** Where the metadata came from and how sure they are; only where it was asked for. */
  metadataSources?: MetadataSources;
  /** The body: paragraphs separated by blank lines, without the headline. */
  text: string;
  wordCount: number;
  paragraphCount: number;
  /** 0 to 1: is this an article, and was it cut out right. */
  confidence: number;
  removed: RemovedEntry[];
  /** Lines taken out of the body into metadata. */
  lifted: LiftedEntry[];
  /** Number of entries in `removed` of each category; categories without any are absent. */
  removedByCategory: Partial<Record<DropCategory, number>>;
  tool: { name: string; version: string; weights: string };
}

/**
 * What the caller knows of the page already. It stands in the record as it is given, over whatever the text says, and is
 * evidence on the way: a line that reads as the title is the headline.
 */
export interface KnownMetadata {
  readonly title?: string;
  readonly authors?: readonly string[];
  /** A date in numbers or words; one that is open to two readings, or no date, is not taken. */
  readonly published?: string;
  readonly modified?: string;
  /** A language tag: `en`, `pt-BR`; the record has its first part. */
  readonly language?: string;
  readonly section?: string;
  readonly tags?: readonly string[];
  readonly publisher?: string;
}

export interface CleanOptions {
  /** Form of the text. Default `auto`: recognised from the text. */
  format?: TextFormat | 'auto';
  /** Which way to lean where a line is unsure. Default `balanced`. */
  mode?: Mode;
  /** Categories whose lines stay in the text whatever was decided. */
  keep?: readonly Category[];
  /** Categories whose lines leave the text even where the page as a whole spoke for keeping them. */
  drop?: readonly Category[];
  id?: string | number;
  url?: string;
  known?: KnownMetadata;
  /** What sites repeat, as `learn` found it out; made by `parseTemplates`. */
  templates?: TemplateBook;
  /** The site that the page is from, where its address does not tell. */
  site?: string;
  /** Whether the record tells where its metadata came from. Default false. */
  verboseMetadata?: boolean;
  /** What the caller knows of where the text came from; passed through into the record. */
  source?: Partial<Omit<SourceInfo, 'format'>>;
}
