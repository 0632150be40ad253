/** All that people ever decided, by the ruling's subject, with how each decision ended: see `rulings/decisions.ts`. */
import { concernsRulings } from '../rulings/evolve.js';
import { evolveDecisions, type Decisions } from '../rulings/decisions.js';
import type { View } from '../view.js';

export const decisionsView: View<Decisions> = {
  name: 'decisions',
  version: 1,
  subjects: ['ruling:'],
  keys: (event) => (concernsRulings(event) ? [event.subject] : []),
  evolve: evolveDecisions,
};
