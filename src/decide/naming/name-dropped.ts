import type { Page } from '../../measure/page.js';
import type { Category } from '../../vocabulary.js';
import type { CategoryEvidence } from '../categorise.js';
import { NameModel } from './name-model.js';
import weights from './name-weights.json' with { type: 'json' };
import { isCertain, Rules } from './rules.js';
import { type Sorted, viewOf } from './view.js';

const shipped = new NameModel(weights);

/**
 * The category of each line that leaves the page: what the rules say is one clue among many, and what follows what is
 * another. Lines of the text part the runs that are named as one; lines that are lifted do not.
 */
export function nameDropped(page: Page, found: CategoryEvidence, sorted: Sorted, model = shipped): Category[] {
  const view = viewOf(page, found, sorted);
  const rules = new Rules(view);
  const names: Category[] = [];
  const run: number[] = [];
  const chain = model.chain(page.count);
  const end = (): void => chain.end((category) => (names[run.pop() ?? 0] = model.categories[category]));
  for (let i = 0; i < page.count; i++) {
    const isDropped = sorted.dropped[i] === 1;
    const named = rules.name(i, isDropped);
    names.push(named.category);
    if (sorted.stays[i]) end();
    if (!isDropped || named.by === 'looks') continue;
    run.push(i);
    if (isCertain(named)) chain.addKnown(model.numberOf(named.category));
    else chain.add(model.scores(view, i, named));
  }
  end();
  return names;
}
