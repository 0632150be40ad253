/** Feeds, pages and claims read in threads, shared by the programs of a process. */
export { openReadingPool, poolReader, type ReadingPool } from './reading-pool.js';
export { readingsFor, type Document, type FeedReading } from './readings.js';
