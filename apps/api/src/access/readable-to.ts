/** An event as somebody may read it: what its own page keeps from them, the log keeps from them, too. */
import { reaches, type Role } from '#access';
import type { Recorded } from '#core';

/** That it happened everyone may know; without the role, its data are empty. */
export function readableTo(role: Role, event: Recorded): Recorded {
  return reaches(role, neededFor(event)) ? event : { ...event, data: {} };
}

/** Who did what from where is for admins; where receivers are, and what they answered, for operators: addresses may hold keys. */
function neededFor({ subject }: Recorded): Role {
  if (subject.startsWith('audit:')) return 'admin';
  return /^(?:subscription|delivery):/.test(subject) ? 'operator' : 'viewer';
}
