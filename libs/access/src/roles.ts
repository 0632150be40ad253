/** What somebody may do; each role holds all before it. */
export const roles = ['viewer', 'analyst', 'operator', 'admin'] as const;
export type Role = (typeof roles)[number];

export function reaches(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** Of two the one that may do less. */
export function lesser(one: Role, other: Role): Role {
  return reaches(one, other) ? other : one;
}
