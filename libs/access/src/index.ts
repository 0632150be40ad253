/** Who may come in, and what they may do: people with roles, the admin secret, their sessions and their programs' tokens. */
export * from './admin-secret.js';
export { keepLook, lastLook } from './looks.js';
export * from './reading-key.js';
export * from './roles.js';
export * from './sessions.js';
export * from './tokens.js';
export * from './users.js';
export type { Who } from './who.js';
