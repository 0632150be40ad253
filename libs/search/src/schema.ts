/**
 * Tables of the item index. `items` is in the order of discovery and slim, since counts walk through it; `words` is the full text of
 * headlines, `texts` that of articles. Texts can be ordered to go: what is deleted is overwritten, in tables and full text alike.
 */
import { itemsView } from '#core';
import { tallySchema } from './item-tally.js';
import { saidSchema } from './said-shelf.js';

/** Raised with any change below or of the documents. */
export const shape = `6.${String(itemsView.version)}`;

export const schema = `
  CREATE TABLE IF NOT EXISTS checkpoint (only INTEGER PRIMARY KEY CHECK (only = 1), position INTEGER NOT NULL, identity TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS items (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, verdict TEXT NOT NULL, source TEXT NOT NULL, publisher TEXT NOT NULL,
    feed TEXT NOT NULL, lang TEXT NOT NULL COLLATE NOCASE, at TEXT NOT NULL, traits INTEGER NOT NULL, batch TEXT NOT NULL, wanted TEXT
  );
  CREATE INDEX IF NOT EXISTS items_by_verdict ON items (verdict);
  CREATE INDEX IF NOT EXISTS items_by_feed ON items (feed, verdict);
  CREATE INDEX IF NOT EXISTS items_by_source ON items (source, publisher, verdict);
  CREATE INDEX IF NOT EXISTS items_by_lang ON items (lang, verdict);
  CREATE INDEX IF NOT EXISTS items_by_batch ON items (batch) WHERE batch <> '';
  CREATE INDEX IF NOT EXISTS items_wanted ON items (wanted) WHERE wanted IS NOT NULL;
  CREATE TABLE IF NOT EXISTS docs (n INTEGER PRIMARY KEY, doc TEXT NOT NULL);
  CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (title, publisher, failure, tokenize = 'unicode61 remove_diacritics 2');
  CREATE TABLE IF NOT EXISTS text_of (n INTEGER PRIMARY KEY, hash TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS text_of_by_hash ON text_of (hash);
  CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2');
  INSERT INTO texts (texts, rank) VALUES ('secure-delete', 1);
  ${tallySchema}
  ${saidSchema}
`;
