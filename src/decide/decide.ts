import { flags } from '../document/room.js';
import type { Page } from '../measure/page.js';
import type { SignalWeight } from '../record.js';
import { type Category, isLifted, type Mode, ZONES } from '../vocabulary.js';
import { type CategoryEvidence, categoryEvidence, SURE } from './categorise.js';
import { articleConfidence } from './confidence.js';
import { readPageClues } from './page-clues.js';
import { findBios } from './bios.js';
import { browserWords } from './browser-words.js';
import { settleUnsure } from './settle.js';
import { findLineSets } from '../signals/line-sets.js';
import { guard } from './guard.js';
import { doubtHeadlineLists, withHeadlineList } from './headline-lists.js';
import { toHundredths } from './hundredths.js';
import { findLifts, hasWords, onlyWords } from './lift.js';
import { lookTwice } from './looks.js';
import { type Model } from './model.js';
import { nameDropped } from './naming/name-dropped.js';
import { pageThreshold } from './page-threshold.js';
import { BRIEFLY, FULLY, Reasons } from './reasons.js';
import { nameDuplicates, repeatedProse } from './repeats.js';
import { hearTemplates, type KnownTemplates, type TemplateEvidence } from '../templates/evidence.js';
import { nameTemplates, spokenAgainst, withTemplate } from './templates.js';
import type { Verdict } from './verdict.js';
import { isWhole, keepWhole } from './whole.js';
import { ARTICLE, zonesOf } from './zones.js';

/** What the caller asks for. */
export interface Wishes {
  readonly mode: Mode;
  readonly keep: readonly Category[];
  readonly drop: readonly Category[];
  /** Whether lines that are kept have their reasons too; the ledger needs only those of the others. */
  readonly explain: boolean;
  /** What the page's site repeats, where that is known. */
  readonly templates?: KnownTemplates | undefined;
}

export interface Decision {
  /** One a line. */
  readonly verdicts: readonly Verdict[];
  /** 0 to 1: is this an article, and was it cut out right. */
  readonly confidence: number;
  /** What the confidence was judged by: values of PAGE_CLUES. */
  readonly clues: Float32Array;
}

/** The reasons of a line that stays, where nobody asks for them. */
const NONE: readonly SignalWeight[] = [];

/** Judges every line of a page: two looks, guard, lifts, repeats, whether there is cruft at all, categories, reasons. */
export function decide(page: Page, model: Model, wishes: Wishes): Decision {
  const sets = findLineSets(page);
  const looked = lookTwice(page, model, sets);
  const { likely } = looked;
  const lists = doubtHeadlineLists(page, likely);
  const site = wishes.templates && hearTemplates(page, likely, wishes.templates);
  const thresholds = thresholdsFor(page, likely, model, wishes.mode);
  const repeated = site && spokenAgainst(site);
  const { kept: guarded, fellBack } = guard(page, likely, thresholds, repeated);
  const found = categoryEvidence(page, model, sets);
  const browser = browserWords(page);
  let kept = settleUnsure(page, { found, likely, kept: guarded, browser, repeated }, wishes.mode);
  const pictures = browser?.pictures.map((is, i) => (is && guarded[i] && !kept[i] ? 1 : 0));
  const evidence: Evidence = { found, likely, site, pictures };
  let answer = nameLines(page, evidence, { kept, again: repeatedProse(page, kept) }, wishes);
  const clues = readPageClues({ page, looked, stays: answer.stays, fellBack });
  if (isWhole(clues, model.whole)) {
    kept = keepWhole(page, kept, { likely, found, site });
    answer = nameLines(page, evidence, { kept, again: flags(page.count) }, wishes);
  }
  const { categories, stays, named } = answer;
  const zones = zonesOf(kept);
  const reasons = new Reasons({ page, looked, found }, model, wishes.explain ? FULLY : BRIEFLY);
  const verdicts: Verdict[] = [];
  for (let i = 0; i < page.count; i++) {
    const category = categories[i];
    const article = likely[i];
    const confidence = !category ? article : named[i] ? Math.max(0.5, found.strength[i]) : 1 - article;
    let signals = NONE;
    if (category) signals = reasons.toLeave(i, category, zones[i] === ARTICLE);
    else if (wishes.explain) signals = reasons.toStay(i);
    if (site && category) signals = withTemplate(signals, site, i);
    if (lists && category && !named[i]) signals = withHeadlineList(signals, lists, i);
    const verdict = category === undefined ? 'keep' : isLifted(category) ? 'lift' : 'drop';
    verdicts.push({ verdict, category, zone: ZONES[zones[i]], confidence: toHundredths(confidence), signals });
  }
  const confidence = stays.includes(1) ? toThousandths(articleConfidence(clues, model.confidence)) : 0;
  return { verdicts, confidence, clues };
}

/** What each line is, after all that moves lines from one side to the other. */
interface Named {
  /** Undefined where the line stays in the text. */
  readonly categories: readonly (Category | undefined)[];
  /** 1 for lines of the text, before the caller's wish to keep a category. */
  readonly stays: Uint8Array;
  /** 1 for lines whose place among the zones is not why they leave: lifted ones, and prose said before. */
  readonly named: Uint8Array;
}

/** What speaks for what a line is. */
interface Evidence {
  readonly found: CategoryEvidence;
  readonly likely: Float32Array;
  /** Undefined where nothing is known of the page's site. */
  readonly site: TemplateEvidence | undefined;
  /** 1 for lines that leave because they look like the words of a picture; undefined on pages that no text browser made. */
  readonly pictures: Uint8Array | undefined;
}

/** Lines above the threshold, and those of them that only say again what stood before. */
interface Kept {
  readonly kept: Uint8Array;
  readonly again: Uint8Array;
}

function nameLines(
  page: Page,
  { found, likely, site, pictures }: Evidence,
  { kept, again }: Kept,
  wishes: Wishes,
): Named {
  const lifts = findLifts(page, found, kept);
  const isByline = (i: number): boolean => lifts[i] === 'byline';
  const bios = findBios(page, kept, likely, isByline);
  const stays = flags(page.count);
  const dropped = flags(page.count);
  for (let i = 0; i < page.count; i++) {
    stays[i] =
      kept[i] && !lifts[i] && !again[i] && !bios[i] && hasWords(page, i) && !isUnwanted(found, wishes, i) ? 1 : 0;
    dropped[i] = stays[i] || lifts[i] ? 0 : 1;
  }
  for (const i of onlyWords(page, lifts, wishes.drop)) {
    lifts[i] = undefined;
    stays[i] = 1;
  }
  const sorted = { dropped, stays, isByline };
  const names = nameDropped(page, found, sorted);
  if (site) nameTemplates(site, dropped, found.strength, names);
  for (let i = 0; i < page.count; i++) if (again[i]) names[i] = 'duplicate';
  for (let i = 0; pictures && i < page.count; i++) if (pictures[i]) names[i] = 'media';
  nameDuplicates(page, dropped, found.saidStrength, names);
  const categories = names.map((named, i): Category | undefined => {
    // What was asked to be taken out, and would have stayed, leaves as what was asked for.
    const category = (kept[i] && isUnwanted(found, wishes, i) && found.own[i]) || named;
    const final = lifts[i] ?? (stays[i] ? undefined : category);
    return final && wishes.keep.includes(final) ? undefined : final;
  });
  const isNamed = flags(page.count);
  for (let i = 0; i < page.count; i++) isNamed[i] = again[i] || lifts[i] ? 1 : 0;
  return { categories, stays, named: isNamed };
}

/** The mode's threshold on this page, and behind the strictest mode that of the next. */
function thresholdsFor({ counts }: Page, likely: Float32Array, { leanings, patience }: Model, mode: Mode): number[] {
  const modes: readonly Mode[] = mode === 'precision' ? ['precision', 'balanced'] : [mode];
  return modes.map((one) => pageThreshold(likely, counts.words, leanings[one], patience.lowest));
}

/** A line whose own words say that it is of a category which the caller wants out. */
function isUnwanted(found: CategoryEvidence, wishes: Wishes, i: number): boolean {
  const own = found.own[i];
  return own !== undefined && found.strength[i] >= SURE && wishes.drop.includes(own);
}

function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
