import { assembleBody, asText } from './assemble/body.js';
import { htmlAsMarkdown } from './assemble/html-markdown.js';
import { writeLedger } from './assemble/ledger.js';
import { asMarkdown, keepMarks } from './assemble/markdown.js';
import { unglue } from './cut/glued.js';
import { decide } from './decide/decide.js';
import { FLAT_LOOKS, HTML_LOOKS } from './decide/form-looks.js';
import type { Looks, Weights } from './decide/model.js';
import { Models } from './decide/models.js';
import type { Verdict } from './decide/verdict.js';
import learned from './decide/weights.json' with { type: 'json' };
import learnedFromHtml from './decide/weights-html.json' with { type: 'json' };
import { settleFormat } from './document/detect-format.js';
import type { Document } from './document/document.js';
import { segment } from './document/segment.js';
import { type Learned, measure } from './measure/page.js';
import { readWords, withLanguage } from './measure/read-words.js';
import { countKeptWords } from './metadata/counts.js';
import type { Beliefs } from './metadata/belief/belief.js';
import { describe, metadataSources, type MetadataInput } from './metadata/index.js';
import { present } from './present.js';
import { type CleanOptions, type CleanRecord, SCHEMA_VERSION } from './record.js';
import { type EvidenceWeights, type KnownTemplates, SHIPPED_EVIDENCE } from './templates/evidence.js';
import { VERSION } from './version.js';

/** Everything known of one document after its lines were judged. */
export interface Analysis {
  readonly document: Document;
  /** One for each of `document.lines`. */
  readonly verdicts: readonly Verdict[];
  /** What the confidence was judged by. */
  readonly clues: Float32Array;
  /** What its metadata were read from. */
  readonly described: MetadataInput;
  readonly record: CleanRecord;
}

/** An engine with weights of its own: what the bench needs to judge pages by weights that never saw their site. */
export type Analyse = (text: string, options?: AnalyseOptions) => Analysis;

export interface AnalyseOptions extends CleanOptions {
  /** Whether lines that are kept have their reasons too. Default false: the record has no place for them. */
  explain?: boolean;
  /** What it weighs that a site repeats a line: for the bench, which learns it. */
  evidence?: EvidenceWeights;
}

/** Judges every line of `text` and builds the record. Pure: the same text and options give the same answer. */
export const analyse: Analyse = (text, options = {}) => {
  const format = settleFormat(text, options.format ?? 'auto');
  return (format === 'html' ? engineForHtml() : engineForText())(text, { ...options, format });
};

/** The engine for HTML is the same, with weights that also ask what the markup says. */
function engineForHtml(): Analyse {
  return (shippedForHtml ??= createAnalyse(learnedFromHtml as unknown as Weights, undefined, HTML_LOOKS));
}

function engineForText(): Analyse {
  return (shipped ??= createAnalyse(learned as unknown as Weights));
}

/** Made when they are first needed: whoever only asks for the version or learns weights anew does without. */
let shipped: Analyse | undefined;
let shippedForHtml: Analyse | undefined;

/** Builds an engine from weights. Throws RangeError where they were learned for other signals. */
export function createAnalyse(
  weights: Weights,
  learned?: Learned,
  looks: Looks = FLAT_LOOKS,
  beliefs?: Beliefs,
): Analyse {
  const models = new Models(weights, looks);
  return (text, options = {}) => {
    const { mode = 'balanced', keep = [], drop = [], explain = false, known = {} } = options;
    const whole = segment(text, options.format ?? 'auto');
    const { document, read } = unglue(whole, readWords(whole), keep);
    const page = measure(document, learned, withLanguage(read, known.language), known.title);
    const { verdicts, confidence, clues } = decide(page, models.for(mode), {
      mode,
      keep,
      drop,
      explain,
      templates: knownTemplates(options, document.head?.url),
    });
    const body = assembleBody(document, verdicts, asText(document));
    const ledger = writeLedger(document, verdicts);
    const described: MetadataInput = {
      document,
      verdicts,
      headline: page.headline.line,
      headlineConfidence: page.headline.confidence,
      pageTitle: page.headline.pageTitle,
      language: page.language.code ?? page.language.ofShort,
      known,
      tokens: page.tokens,
      digits: page.counts.digits,
      beliefs,
    };
    const { metadata, found } = describe(described);
    const sources = options.verboseMetadata === true ? metadataSources(document, found) : undefined;
    const record: CleanRecord = present({
      schemaVersion: SCHEMA_VERSION,
      id: options.id,
      url: options.url || document.head?.url,
      source: { ...options.source, format: document.format },
      ...metadata,
      metadataSources: sources,
      text: body.text,
      wordCount: countKeptWords(document, verdicts, page.tokens),
      paragraphCount: body.paragraphs,
      confidence,
      removed: ledger.removed,
      lifted: ledger.lifted,
      removedByCategory: ledger.removedByCategory,
      tool: { name: 'clean-article', version: VERSION, weights: weights.id },
    });
    return { document, verdicts, clues, described, record };
  };
}

/** What is known of the page's site, where anything is. */
function knownTemplates({ templates, url, site, evidence }: AnalyseOptions, head?: string): KnownTemplates | undefined {
  const found = templates?.find(url || head, site);
  return found && { site: found, weights: evidence ?? SHIPPED_EVIDENCE };
}

/** The clean article as Markdown: headings, lists and links of the body as they stood where the input was Markdown. */
export function toMarkdown(analysis: Analysis): string {
  const { document, verdicts } = analysis;
  if (document.markup !== undefined) {
    return assembleBody(document, verdicts, htmlAsMarkdown(document, document.markup, verdicts)).text;
  }
  return assembleBody(document, keepMarks(document, verdicts), asMarkdown(document)).text;
}
