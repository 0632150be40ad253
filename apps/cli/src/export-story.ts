/** The log as lines, from the oldest event to the newest, each text before the first event that speaks of it. */
import { erased, type Archive } from '#archive';
import { readableEventOf, type Entry } from '#core';
import { harmlessLine } from '#reporting';
import { LRUCache } from 'lru-cache';
import { cloudEventOf, endLine, textLine } from './cloud-event.js';

const batch = 500;
/** A text told again is kept again, which changes nothing: so the memory of those told may be short. */
const remembered = 10_000;

interface Sources {
  readonly story: string;
  readonly entries: (after: number, limit: number) => Promise<readonly Entry[]>;
  readonly archive: Archive;
  /** Hears of a text that cannot be told. */
  readonly onMissing: (hash: string, because: string) => void;
}

export async function* exportedLines({ story, entries, archive, onMissing }: Sources): AsyncGenerator<string> {
  const told = new LRUCache<string, true>({ max: remembered });
  let last: Entry = { position: 0, chain: '', body: '' };
  for (;;) {
    const found = await entries(last.position, batch);
    for (const entry of found) {
      const hash = textIn(entry);
      if (hash !== undefined && !told.has(hash)) yield* textLines(hash, story, archive, onMissing);
      if (hash !== undefined) told.set(hash, true);
      yield lineOf(cloudEventOf(entry, story));
      last = entry;
    }
    if (found.length === 0) break;
  }
  yield lineOf(endLine(last.position, last.chain, story));
}

/** The same document whatever stands in it, and nothing that a terminal obeys. */
const lineOf = (told: object): string => harmlessLine(JSON.stringify(told));

async function* textLines(hash: string, story: string, archive: Archive, onMissing: Sources['onMissing']) {
  try {
    const text = await archive.findText(hash);
    if (text === undefined) onMissing(hash, 'the archive does not hold it');
    // What was erased is not missing: the story itself says that it is gone.
    else if (text !== erased) yield lineOf(textLine(hash, text, story));
  } catch (error) {
    onMissing(hash, error instanceof Error ? error.message : String(error));
  }
}

function textIn(entry: Entry): string | undefined {
  const { textHash } = readableEventOf(entry).data as { textHash?: unknown };
  return typeof textHash === 'string' ? textHash : undefined;
}
