/** The log, the views and what is remembered between steps, on one Redis. */
export * from './chain.js';
export * from './connection.js';
export * from './foreign-keys.js';
export * from './open-event-log.js';
export * from './redis-copy-index.js';
export * from './redis-event-log.js';
export * from './redis-forget-words.js';
export * from './redis-host-turns.js';
export * from './redis-hub-states.js';
export * from './redis-lease.js';
export * from './redis-outbox.js';
export * from './redis-poll-states.js';
export * from './redis-rebuilds.js';
export * from './redis-replays.js';
export * from './redis-vault.js';
export * from './redis-view-store.js';
export * from './restore-log.js';
export type { Redis } from 'ioredis';
