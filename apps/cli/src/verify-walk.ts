/** One walk over the entries, in order: what each must be, given those before it. */
import type { ErasableArchive } from '#archive';
import {
  claimsOf,
  clockTolerance,
  eventOf,
  storedTypes,
  upcasts,
  type Checkpoint,
  type Entry,
  type FindingsRecorded,
  type Recorded,
} from '#core';
import { carryChain, linkOf } from '#redis';
import { ErasedTexts } from './erased-texts.js';
import type { Problem } from './whole-log.js';

interface Beside {
  readonly archive: Pick<ErasableArchive, 'findText' | 'remains'>;
  readonly checkpoint: Checkpoint;
}

export class Walk {
  private position = 0;
  private link = '';
  private chain = '';
  /** False once a stretch was left out: what hangs on all that went before is not proved any more. */
  private unbroken = true;
  private events = 0;
  private latest = '';
  private clockBack = { events: 0, firstPosition: 0 };
  private readonly versions = new Map<string, number>();
  private readonly texts = new Set<string>();
  private readonly unknown = new Map<string, number>();
  private findings = 0;
  private quotes = 0;
  private readonly erased: ErasedTexts;

  constructor(private readonly beside: Beside) {
    this.erased = new ErasedTexts(beside.archive);
  }

  counts() {
    const { events, versions, texts, erased, findings, quotes } = this;
    return { events, subjects: versions.size, texts: texts.size, erased: erased.count, findings, quotes };
  }

  /** What is odd and no fault of the log. */
  warnings() {
    const { clockBack, unknown } = this;
    return { clockBack: clockBack.events === 0 ? null : clockBack, unknownTypes: Object.fromEntries(unknown) };
  }

  /** The entry is the first one after a stretch that could not be read. */
  resumeAt({ position }: Entry): void {
    this.position = position - 1;
    this.unbroken = false;
    this.link = '';
  }

  /** Null, or what is wrong here. It goes on in either case. */
  async check(entry: Entry): Promise<string | null> {
    const wrong = this.checkPlace(entry);
    this.events += 1;
    this.position = entry.position;
    this.link = entry.chain;
    this.chain = carryChain(this.chain, entry);
    const event = readable(entry);
    if (event === null) return wrong ?? 'the entry is no event';
    this.note(event);
    const version = this.checkVersion(event);
    return (
      wrong ?? version ?? (await this.checkTexts(event)) ?? (await this.erased.check(event)) ?? this.checkProjected()
    );
  }

  /** A checkpoint beyond the end means that the log lost what was projected. */
  checkEnd(): Problem | null {
    const { position } = this.beside.checkpoint;
    if (position <= this.position) return this.erased.firstUnexplained();
    return { position, what: `the views hold events up to here, but the log ends at ${this.position}` };
  }

  private checkPlace(entry: Entry): string | null {
    if (entry.position !== this.position + 1)
      return `the position before it is ${String(this.position)}: events are missing`;
    const unlinked = !this.unbroken && this.link === '';
    if (unlinked || entry.chain === linkOf(this.link, entry)) return null;
    return 'the entry is not the one that was appended: its chain does not hold';
  }

  private checkVersion({ subject, version }: Recorded): string | null {
    const before = this.versions.get(subject) ?? 0;
    this.versions.set(subject, version);
    if (version === before + 1 || (!this.unbroken && version > before)) return null;
    return `${subject} goes from version ${before} to ${version}`;
  }

  private checkProjected(): string | null {
    const { position, chain } = this.beside.checkpoint;
    if (!this.unbroken || position !== this.position || chain === this.chain) return null;
    return 'the log is not the one that was projected: the SHA-256 chain at the checkpoint differs';
  }

  private note({ position, type, learntAt }: Recorded): void {
    const known = Object.hasOwn(storedTypes, type) || Object.hasOwn(upcasts, type);
    if (!known) this.unknown.set(type, (this.unknown.get(type) ?? 0) + 1);
    if (Date.parse(this.latest) - Date.parse(learntAt) > clockTolerance) {
      const { events, firstPosition } = this.clockBack;
      this.clockBack = { events: events + 1, firstPosition: firstPosition || position };
    }
    if (learntAt > this.latest) this.latest = learntAt;
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
      const text = await this.beside.archive.findText(hash);
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
