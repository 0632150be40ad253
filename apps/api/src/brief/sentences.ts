/** Offsets → the very characters of the archived text, with a little of what stands around them. */
import type { Archive } from '#archive';
import { isDoubtful, type ArticleHeader, type Report } from '#core';
import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import type { Evidence, Removal } from '../contract/evidence.js';
import type { Erasures } from '../items/erasures.js';

export type EvidenceAnswer = z.infer<typeof Evidence>;
type RemovalAnswer = z.infer<typeof Removal>;
type Cited = Pick<Report, 'article' | 'claim' | 'textHash'> & Partial<Pick<Report, 'origin' | 'baseline' | 'ruled'>>;

const context = 160;
/** In characters: the texts of some hundred articles, as many as a brief cites. What nobody asks for goes. */
const keptCharacters = 4_000_000;
const idleMs = 300_000;

export class SentenceFinder {
  private readonly texts = new LRUCache<string, string>({
    maxSize: keptCharacters,
    ...{ ttl: idleMs, updateAgeOnGet: true, ttlAutopurge: true },
    sizeCalculation: (text) => text.length + 1,
  });

  constructor(
    private readonly archive: Archive,
    private readonly erasures: Erasures,
  ) {
    erasures.learnt.subscribe((hash) => this.texts.delete(hash));
  }

  /** Undefined when the archive does not hold the text, or it was erased. */
  async text(hash: string): Promise<string | undefined> {
    const kept = this.erasures.ofText(hash) === undefined ? this.texts.get(hash) : undefined;
    if (kept !== undefined) return kept;
    const text = await this.textOnce(hash);
    if (text !== undefined) this.texts.set(hash, text);
    return text;
  }

  /** The same for who wants each text a single time: it is not kept, and pushes out none that is cited. */
  async textOnce(hash: string): Promise<string | undefined> {
    if (this.erasures.ofText(hash) !== undefined) return undefined;
    const text = await this.archive.findText(hash);
    // Asked again: the order may have come while the text was read.
    return typeof text !== 'string' || this.erasures.ofText(hash) !== undefined ? undefined : text;
  }

  /** Null for a text that was not erased. */
  removed(hash: string | null): RemovalAnswer | null {
    const erasure = this.erasures.ofText(hash);
    return erasure === undefined ? null : { at: erasure.at, reason: erasure.reason, by: erasure.by };
  }

  async evidence(cited: Cited): Promise<EvidenceAnswer> {
    const { article, claim, textHash, origin, baseline, ruled } = cited;
    const { start, end } = claim.finding;
    return {
      ...headerOf(article),
      ...{ value: claim.value, textHash, start, end },
      doubtful: isDoubtful({ claim, ...(ruled && { ruled }) }),
      baseline: baseline ?? false,
      attributedTo: claim.kind === 'reaction' ? [claim.finding.actor] : [...claim.finding.attributedTo],
      copyOf: origin === undefined || origin === article.id ? null : origin,
      ...around(await this.text(textHash), start, end),
      removed: this.removed(textHash),
      ruled: verdictOf(ruled),
    };
  }
}

function verdictOf(ruled: Report['ruled']): EvidenceAnswer['ruled'] {
  if (ruled === undefined) return null;
  const { machine, ...verdict } = ruled;
  return { ...verdict, machine: machine?.value ?? null };
}

function headerOf({ id, url, title, publisher, publishedAt, lang }: ArticleHeader) {
  const when = publishedAt === undefined ? {} : { publishedAt };
  return { article: id, url, title, publisher, ...when, ...(lang === undefined ? {} : { lang }) };
}

function around(text: string | undefined, start: number, end: number) {
  if (text === undefined) return { sentence: null, before: '', after: '' };
  const before = text.slice(Math.max(0, start - context), start);
  return { sentence: text.slice(start, end), before, after: text.slice(end, end + context) };
}
