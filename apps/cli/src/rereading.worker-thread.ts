/** Reads a text again in a thread of its own, so that a hostile one delays no other. */
import type { Findings, ReadableArticle, Story } from '#core';
import { readerNamed } from '#language';
import { inThread } from '#threads';
import { workerData } from 'piscina';

export interface Rereading {
  readonly reader: string;
  readonly article: ReadableArticle;
}

export const { findClaims } = inThread({
  findClaims: ({ reader, article }: Rereading): Findings => readerNamed(reader).findings(article, workerData as Story),
});
