/**
 * Which pages are read again, and since when: those of articles about the summit, and of entries about it whose page could not
 * be read. Not what is about other things, which costs publishers requests that help nobody; and not copies, which add no voice of
 * their own: what they repeat is read again.
 */
import type { View } from '../view.js';
import { articleOfSubject, concernsArticle } from './article-events.js';

export interface RereadDoc {
  readonly id: string;
  /** ISO 8601 UTC; empty before the first reading. */
  readonly first: string;
  /** The latest reading that the log tells of. */
  readonly last: string;
}

export const rereadsView: View<RereadDoc> = {
  name: 'rereads',
  version: 1,
  subjects: ['article:'],
  keys: (event) => (concernsArticle(event) ? [articleOfSubject(event.subject)] : []),
  evolve: (doc, event, key) => {
    if (!concernsArticle(event)) return doc;
    const { learntAt } = event;
    switch (event.type) {
      case 'article-discovered.v1':
        return { id: key, first: '', last: '' };
      case 'article-read.v1':
      case 'article-unreadable.v1':
        return doc && { ...doc, first: doc.first === '' ? learntAt : doc.first, last: learntAt };
      case 'article-judged.v1':
        return event.data.relevant ? (doc ?? { id: key, first: learntAt, last: learntAt }) : undefined;
      case 'article-recognised-as-copy.v1':
      case 'article-text-erased.v1':
        return undefined;
      case 'article-headline-changed.v1':
      case 'article-revised.v1':
      case 'article-let-go.v1':
        return doc;
    }
  },
};
