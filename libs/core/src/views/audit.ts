/** Every action that was taken through our doors, by its place in the log. */
import type { Action, ActionTaken } from '../audit/events.js';
import type { Recorded } from '../event.js';
import type { View } from '../view.js';

export interface AuditDoc extends Action {
  readonly position: number;
  /** ISO 8601 UTC. */
  readonly at: string;
}

export const auditView: View<AuditDoc> = {
  name: 'audit',
  version: 1,
  subjects: ['audit:'],
  keys: (event) => (isAction(event) ? [`${event.subject}@${event.version}`] : []),
  evolve: (doc, event) => (isAction(event) ? { ...event.data, position: event.position, at: event.happened.at } : doc),
};

function isAction(event: Recorded): event is Recorded<ActionTaken> {
  return event.type === 'action-taken.v1';
}
