/** Which articles are due to be read: what reconcilers sweep, so that a lost job loses nothing. */
import type { View } from '../view.js';
import { articleOfSubject, concernsArticle } from './article-events.js';

export interface PendingArticle {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly since: string;
}

export const pendingView: View<PendingArticle> = {
  name: 'pending',
  version: 2,
  subjects: ['article:'],
  keys: (event) => (concernsArticle(event) ? [articleOfSubject(event.subject)] : []),
  evolve: (doc, event, key) => {
    if (!concernsArticle(event)) return doc;
    switch (event.type) {
      case 'article-discovered.v1':
      case 'article-headline-changed.v1':
        return { id: key, since: event.learntAt };
      case 'article-read.v1':
      case 'article-unreadable.v1':
      case 'article-text-erased.v1':
        return undefined;
      case 'article-judged.v1':
      case 'article-recognised-as-copy.v1':
      case 'article-revised.v1':
      case 'article-let-go.v1':
        return doc;
    }
  },
};
