/**
 * Walks the log and proves it: positions without a gap, the chain from entry to entry, versions of subjects, the projector's
 * chain at its checkpoint, and for every finding the exact characters in the archived text.
 */
import type { ErasableArchive } from '#archive';
import { claimsOf, eventOf, type Checkpoint, type Entry, type FindingsRecorded, type Recorded } from '#core';
import { carryChain, linkOf } from '#redis';
import { ErasedTexts } from './erased-texts.js';

export interface Verification {
  readonly events: number;
  readonly subjects: number;
  readonly texts: number;
  /** Texts that an erasure names: that they are gone is no problem. */
  readonly erased: number;
  readonly findings: number;
  readonly quotes: number;
  /** Null when everything holds. */
  readonly firstProblem: { readonly position: number; readonly what: string } | null;
}

interface Sources {
  readonly entries: (after: number, limit: number) => Promise<readonly Entry[]>;
  readonly archive: Pick<ErasableArchive, 'findText' | 'remains'>;
  readonly checkpoint: Checkpoint;
}

const batch = 500;

export async function verify(sources: Sources): Promise<Verification> {
  const walk = new Walk(sources);
  for (;;) {
    const entries = await sources.entries(walk.position, batch);
    for (const entry of entries) {
      const what = await walk.check(entry);
      if (what !== null) return { ...walk.counts(), firstProblem: { position: entry.position, what } };
    }
    if (entries.length < batch) return { ...walk.counts(), firstProblem: walk.checkEnd() };
  }
}

class Walk {
  position = 0;
  private link = '';
  private chain = '';
  private readonly versions = new Map<string, number>();
  private readonly texts = new Set<string>();
  private findings = 0;
  private quotes = 0;

  private readonly erased: ErasedTexts;

  constructor(private readonly sources: Sources) {
    this.erased = new ErasedTexts(sources.archive);
  }

  counts() {
    const { position, versions, texts, erased, findings, quotes } = this;
    return { events: position, subjects: versions.size, texts: texts.size, erased: erased.count, findings, quotes };
  }

  /** Null, or what is wrong here. */
  async check(entry: Entry): Promise<string | null> {
    if (entry.position !== this.position + 1)
      return `the position before it is ${String(this.position)}: events are missing`;
    if (entry.chain !== linkOf(this.link, entry))
      return 'the entry is not the one that was appended: its chain does not hold';
    const event = readable(entry);
    if (event === null) return 'the entry is no event';
    const before = this.versions.get(event.subject) ?? 0;
    if (event.version !== before + 1) return `${event.subject} goes from version ${before} to ${event.version}`;
    this.versions.set(event.subject, event.version);
    this.position = entry.position;
    this.link = entry.chain;
    this.chain = carryChain(this.chain, entry);
    return (await this.checkTexts(event)) ?? (await this.erased.check(event)) ?? this.checkProjected();
  }

  /** A checkpoint beyond the end means that the log lost what was projected. */
  checkEnd(): Verification['firstProblem'] {
    const { position } = this.sources.checkpoint;
    if (position <= this.position) return this.erased.firstUnexplained();
    return { position, what: `the views hold events up to here, but the log ends at ${this.position}` };
  }

  private checkProjected(): string | null {
    const { position, chain } = this.sources.checkpoint;
    if (position !== this.position || chain === this.chain) return null;
    return 'the log is not the one that was projected: the SHA-256 chain at the checkpoint differs';
  }

  private async checkTexts(event: Recorded): Promise<string | null> {
    const data = event.data as { textHash?: unknown };
    if (typeof data.textHash !== 'string') return null;
    const text = await this.textOf(data.textHash);
    if (text === null) return null;
    if (typeof text !== 'string') return text.what;
    if (event.type !== 'findings-recorded.v1') return null;
    try {
      return this.checkOffsets((event as Recorded<FindingsRecorded>).data, text);
    } catch {
      return 'its findings are not written as findings are';
    }
  }

  private checkOffsets({ findings }: FindingsRecorded['data'], text: string): string | null {
    const spans = [...claimsOf(findings).map((claim) => claim.finding), ...findings.quotes];
    this.findings += spans.length - findings.quotes.length;
    this.quotes += findings.quotes.length;
    const wrong = spans.find(
      ({ start, end }) => start < 0 || start >= end || text.slice(start, end).trim() === '' || end > text.length,
    );
    return wrong === undefined
      ? null
      : `a finding points at characters ${wrong.start} to ${wrong.end}, which are not there`;
  }

  /** Null for a text that is not there: at the end, an erasure accounts for it or none does. */
  private async textOf(hash: string): Promise<string | { what: string } | null> {
    try {
      const text = await this.sources.archive.findText(hash);
      if (typeof text !== 'string') {
        const what = `the archive does not hold its text ${hash}, and no erasure in the log says why`;
        this.erased.miss(hash, { position: this.position, what });
        return null;
      }
      this.texts.add(hash);
      return text;
    } catch (error) {
      return { what: error instanceof Error ? error.message : String(error) };
    }
  }
}

function readable(entry: Entry): Recorded | null {
  try {
    const event: { subject?: unknown; data?: unknown } & Recorded = eventOf(entry);
    return typeof event.subject === 'string' && typeof event.data === 'object' && event.data !== null ? event : null;
  } catch {
    return null;
  }
}
