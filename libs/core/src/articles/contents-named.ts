/** What of the archive an event speaks of: all that must be at hand for the log to be read, shown and proved. */
import type { Recorded } from '../event.js';

/** Shelves of the archive. */
export type ContentShelf = 'texts' | 'pages' | 'responses';

export interface NamedContent {
  readonly shelf: ContentShelf;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

const fields: Readonly<Record<string, ContentShelf>> = {
  textHash: 'texts',
  previousTextHash: 'texts',
  pageHash: 'pages',
  responseHash: 'responses',
};

/** Each once. What an erasure names is gone, and so is not named by it. */
export function contentsNamed(event: Recorded): readonly NamedContent[] {
  const { subject, data } = event;
  if (!subject.startsWith('article:') && !subject.startsWith('finding:')) return [];
  const found = Object.entries(fields).flatMap(([field, shelf]) => {
    const hash = (data as Readonly<Record<string, unknown>>)[field];
    return typeof hash === 'string' ? [{ shelf, hash }] : [];
  });
  return found.filter((one, i) => found.findIndex(({ shelf, hash }) => shelf === one.shelf && hash === one.hash) === i);
}
