import learned from './weights.json' with { type: 'json' };
import learnedFromHtml from './weights-html.json' with { type: 'json' };

/** What tells the shipped weights from any others: those for flat text, and those for HTML. */
export function weightsId(): string {
  return `${learned.id} ${learnedFromHtml.id}`;
}
