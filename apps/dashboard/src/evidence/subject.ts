/** What a subject of the log is called, and where the dashboard shows it. */
import { matterNameFromId, matterPath } from '../words/matters.js';

export interface Subject {
  readonly name: string;
  /** Null for what has no page of its own. */
  readonly path: string | null;
}

export function subjectOf(subject: string): Subject {
  const parting = subject.indexOf(':');
  const [kind, id] = [subject.slice(0, parting), subject.slice(parting + 1)];
  switch (kind) {
    case 'outcome':
    case 'meeting':
    case 'reaction':
    case 'replay':
      return { name: matterNameFromId(subject), path: matterPath(subject) };
    case 'article':
    case 'finding':
      return { name: subject, path: `/items/${encodeURIComponent(id)}` };
    case 'feed':
      return { name: id, path: `/feeds/${encodeURIComponent(id)}` };
    case 'delivery':
      return { name: subject, path: deliveriesPath(noticeIn(id)) };
    case 'subscription':
      return { name: subject, path: '/deliveries' };
    case 'rule':
      return { name: subject, path: '/rulings' };
    case 'audit':
      return { name: subject, path: '/access/audit' };
    default:
      return { name: subject, path: null };
  }
}

/** From `outcome:ceasefire@2~desk`. */
export function noticeIn(delivery: string): string {
  return delivery.slice(0, delivery.lastIndexOf('~'));
}

export function deliveriesPath(notice: string): string {
  return `/deliveries?${new URLSearchParams({ of: notice }).toString()}#sent`;
}
