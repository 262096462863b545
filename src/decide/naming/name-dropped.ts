import type { Page } from '../../measure/page.js';
import type { Category } from '../../vocabulary.js';
import { isLifted } from '../../vocabulary.js';
import type { CategoryEvidence } from '../categorise.js';
import { NameModel } from './name-model.js';
import weights from './name-weights.json' with { type: 'json' };
import { Rules } from './rules.js';
import { type Sorted, viewOf } from './view.js';

/** Log weight that what the rules say has beside what the model says. Chosen on lines of sites not learned from. */
const LEAD = { 'near heading': 5, heading: 3, place: 1 };

const model = new NameModel(weights);

/**
 * The category of each line that leaves the page: what its words say, where its place lets them; where they say nothing,
 * what the heading above, the place and the lines around make likeliest.
 */
export function nameDropped(page: Page, found: CategoryEvidence, sorted: Sorted): Category[] {
  const view = viewOf(page, found, sorted);
  const rules = new Rules(view);
  const names: Category[] = [];
  for (let i = 0; i < page.count; i++) {
    const isDropped = sorted.dropped[i] === 1;
    const { category, by } = rules.name(i, isDropped);
    const isOpen = isDropped && by !== 'words' && !isLifted(category);
    names.push(isOpen ? model.likeliest(view, i, category, LEAD[by]) : category);
  }
  return names;
}
