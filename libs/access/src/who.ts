/** Who asks, and by what they are known. */
import type { Role } from './roles.js';

export interface Who {
  /** Null for whoever holds the admin secret, which names nobody. */
  readonly name: string | null;
  readonly role: Role;
  readonly by: 'secret' | 'session' | 'token';
}
