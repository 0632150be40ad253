/** Lists of feeds as OPML, in and out. Everything else in this folder is private to it. */
export {
  addedBy,
  importFeeds,
  outlineOutcomes,
  type ImportPorts,
  type ImportWishes,
  type OutlineOutcome,
  type OutlineResult,
} from './import-feeds.js';
export { mostBytes, readOpml, type Outline } from './read-opml.js';
export { writeOpml, type ListedFeed } from './write-opml.js';
