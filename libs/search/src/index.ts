/** The index of all items, full-text, on SQLite. */
export * from './coverage.js';
export type { ItemFilter } from './item-filter.js';
export * from './item-index.js';
export { listItems } from './past-list.js';
export type { BroughtText } from './text-shelf.js';
export { markedIn, passageIn, type Passage, type Span } from './tokens.js';
