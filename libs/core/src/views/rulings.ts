/** What people have ruled, as it stands: see `rulings/doc.ts`. */
import { evolveRuling, rulingKeys, type RulingDoc } from '../rulings/doc.js';
import type { View } from '../view.js';

export const rulingsView: View<RulingDoc> = {
  name: 'rulings',
  version: 1,
  subjects: ['ruling:', 'finding:'],
  keys: rulingKeys,
  evolve: (doc, event) => evolveRuling(doc, event),
};
