/** What was agreed or not, what is next, who reacted how: each matter with its reports and what was told of it. */
import type { Recorded } from '../event.js';
import { evolveMatter, mattersTouched, type Matter, type RegisterFact } from '../summit/evolve.js';
import type { View } from '../view.js';

const own = ['findings-recorded.v1', 'findings-withdrawn.v1'];
const subjects = ['outcome:', 'meeting:', 'reaction:'];

export const mattersView: View<Matter> = {
  name: 'matters',
  version: 3,
  keys: (event) => (concernsMatters(event) ? mattersTouched(event) : []),
  evolve: (doc, event, key) => (concernsMatters(event) ? evolveMatter(doc, event, key) : doc),
};

export function concernsMatters(event: Recorded): event is Recorded<RegisterFact> {
  return own.includes(event.type) || subjects.some((prefix) => event.subject.startsWith(prefix));
}
