/** Every word list under the name of its meaning, in one matcher. */
import { PhraseMatcher, type Mark as PhraseMark } from '../phrases/phrase-matcher.js';
import { idioms } from './idioms.js';
import { measureClasses, measures } from './measures.js';
import { meetings } from './meetings.js';
import { receptions } from './receptions.js';
import { roles } from './roles.js';
import { saying } from './saying.js';
import { scopes } from './scopes.js';
import { stances } from './stances.js';
import { statuses, statusClasses } from './statuses.js';
import { termClasses, terms } from './terms.js';
import { times } from './times.js';
import { topics } from './topics.js';
import { verdictClasses, verdicts } from './verdicts.js';

/** The same statuses in plain words and in loose ones. */
const told = {
  ...statuses,
  undone: idioms.undone,
  pending: idioms.pending,
  notAgreed: [...statuses.notAgreed, ...idioms.notAgreed],
  agreed: [...statuses.agreed, ...idioms.agreed],
  proposed: [...statuses.proposed, ...idioms.proposed],
  announced: [...statuses.announced, ...idioms.announced],
  progress: [...statuses.progress, ...idioms.progress],
};

const lists = {
  ...measures,
  ...meetings,
  ...receptions,
  ...roles,
  ...saying,
  ...scopes,
  ...stances,
  ...told,
  ...terms,
  ...times,
  ...topics,
  ...verdicts,
};

export type Meaning = keyof typeof lists;
export type Mark = PhraseMark<Meaning>;

export const meanings = new PhraseMatcher<Meaning>(lists, {
  ...statusClasses,
  ...measureClasses,
  ...verdictClasses,
  ...termClasses,
});
