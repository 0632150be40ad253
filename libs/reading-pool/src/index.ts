/** Feeds, pages and claims read in threads, shared by the programs of a process. */
export { openReadingPool, type ReadingPool } from './reading-pool.js';
export type { FeedReading } from './readings.js';
