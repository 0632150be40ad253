/** Which articles the rules have read because the model was away: they are to be read by it as soon as it can be asked. */
import type { Recorded } from '../event.js';
import type { ArticleFact } from '../articles/events.js';
import type { FindingFact } from '../findings/events.js';
import type { View } from '../view.js';
import { articleOfSubject } from './article-events.js';

export interface ModelDue {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly since: string;
}

const concerned = ['article-text-erased.v1', 'findings-recorded.v1'];

export const modelDueView: View<ModelDue> = {
  name: 'model-due',
  version: 1,
  subjects: ['article:', 'finding:'],
  keys: ({ subject, type }) => (concerned.includes(type) ? [articleOfSubject(subject)] : []),
  evolve: (doc, event, key) => {
    const { type, data, learntAt } = event as Recorded<ArticleFact | FindingFact>;
    if (type === 'article-text-erased.v1') return undefined;
    if (type !== 'findings-recorded.v1') return doc;
    return data.asked?.instead?.later === true ? { id: key, since: learntAt } : undefined;
  },
};
