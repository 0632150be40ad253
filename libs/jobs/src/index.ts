/** Queued work on BullMQ: names, queues, workers. */
export * from './jobs.js';
export * from './queues.js';
export * from './workers.js';
