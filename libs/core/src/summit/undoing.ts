/** The order that takes a decision back, as a person would give it. */
import type { Decision } from '../rulings/decisions.js';
import type { RulingAsked } from './order.js';

/** Null for what does not stand any more. `subject` is the ruling's. */
export function undoingOf(subject: string, decision: Decision): RulingAsked | null {
  return decision.ended === null ? liftingOf(subject, decision) : null;
}

function liftingOf(subject: string, { type, data }: Decision): RulingAsked {
  switch (type) {
    case 'finding-confirmed.v1':
    case 'finding-corrected.v1':
    case 'finding-rejected.v1':
      return { act: 'lift', ruling: subject };
    case 'matters-merged.v1':
      return { act: 'lift-merge', matter: data.matter };
    case 'matter-split.v1':
      return { act: 'lift-split', matter: data.matter, part: data.part };
    case 'contradiction-settled.v1':
      return { act: 'lift-settlement', matter: data.matter };
    case 'source-muted.v1':
      return { act: 'unmute', source: data.source };
    case 'source-made-never-sole.v1':
      return { act: 'lift-never-sole', source: data.source };
    case 'item-ruled.v1':
      return { act: 'lift-item', item: subject.slice('ruling:item/'.length) };
    case 'question-dismissed.v1':
      return { act: 'reopen', question: subject.slice('ruling:question/'.length), matter: data.matter };
  }
}
