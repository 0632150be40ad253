/** Tables of the item index. `items` is in the order of discovery; `words` is its full text. */
import { itemsView } from '#core';

/** Raised with any change below or of the documents. */
export const shape = `2.${String(itemsView.version)}`;

export const schema = `
  CREATE TABLE IF NOT EXISTS checkpoint (only INTEGER PRIMARY KEY CHECK (only = 1), position INTEGER NOT NULL, identity TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS items (
    id TEXT NOT NULL UNIQUE, verdict TEXT NOT NULL, feed TEXT NOT NULL, lang TEXT NOT NULL, doc TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS items_by_verdict ON items (verdict);
  CREATE INDEX IF NOT EXISTS items_by_feed ON items (feed);
  CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (title, publisher, reason, tokenize = 'unicode61 remove_diacritics 2');
`;
