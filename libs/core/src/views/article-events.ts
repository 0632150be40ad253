/** The facts that views of articles fold. */
import type { ArticleFact } from '../articles/events.js';
import type { Recorded } from '../event.js';

export function concernsArticle(event: Recorded): event is Recorded<ArticleFact> {
  return event.subject.startsWith('article:');
}

/** Of its own events and of its findings. */
export function articleOfSubject(subject: string): string {
  return subject.slice(subject.indexOf(':') + 1);
}
