/** Who may come in: the admin secret and the sessions it opens. */
export * from './admin-secret.js';
export * from './reading-key.js';
export * from './sessions.js';
export type { SecretStore } from './secret-store.js';
