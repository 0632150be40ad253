/** States and changes as others take them in: in words, and in the formats that programs subscribe to. */
export * from './formats/atom.js';
export * from './formats/calendar.js';
export * from './formats/claims.js';
export * from './formats/entries.js';
export * from './formats/entry.js';
export * from './formats/json-feed.js';
export * from './messages/formed.js';
export * from './messages/mail.js';
export * from './messages/presets.js';
export * from './messages/template.js';
export * from './messages/test-message.js';
export * from './messages/told.js';
export { changeOf, changesIn, messageOf, toldOf, type Telling, type Wish } from './notices/message-of.js';
export { named } from './notices/room.js';
export * from './words/english.js';
export * from './words/filter-words.js';
export * from './words/headline.js';
export * from './words/title.js';
