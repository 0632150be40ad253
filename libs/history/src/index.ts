/** What has been: closed stretches of the log, and views at past positions, as files. */
export * from './damage.js';
export * from './folder-segments.js';
export * from './folder-snapshots.js';
export * from './imported.js';
export * from './open-history.js';
