/** Follows the log for this process: keeps the item index and the erasures up to date and tells listeners how far the log is. */
import type { CatchingUp, EventLog, Recorded } from '#core';
import type { BroughtText, ItemIndex } from '#search';
import type { Erasures } from '../items/erasures.js';
import type { SentenceFinder } from './sentences.js';
import { filter, firstValueFrom, fromEvent, merge, Subject } from 'rxjs';
import { setTimeout } from 'node:timers/promises';

const batch = 1000;
/** Texts at a time between two looks at the log; each may have hundreds of thousands of characters. */
const textBatch = 20;
const textsRestMs = 10_000;
/** What happens meanwhile is taken in together: for SQLite a step costs more than what lies in it. */
const gatherMs = 100;
/** A quiet log is looked at again after this time; a stop waits no longer than that. */
const waitMs = 1000;

export class LogTail {
  /** Positions reached, as they are reached. */
  readonly reached = new Subject<number>();
  private readonly stopping = new AbortController();
  private textsRestUntil = 0;
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly log: EventLog,
    private readonly items: ItemIndex,
    private readonly texts: {
      readonly erasures: Pick<Erasures, 'note'>;
      readonly sentences: Pick<SentenceFinder, 'textOnce'>;
    },
    private readonly told: {
      readonly report: (line: string) => void;
      readonly catchingUp: Pick<CatchingUp, 'at'>;
    },
  ) {}

  /** Resolves when the log has grown past `position`, or the listener has gone. */
  async grown(position: number, gone: AbortSignal): Promise<void> {
    if (this.items.position() > position || gone.aborted) return;
    const left = fromEvent(gone, 'abort');
    const beyond = this.reached.pipe(filter((at) => at > position));
    await firstValueFrom(merge(left, beyond), { defaultValue: undefined });
  }

  start(): void {
    this.ended = this.follow();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.reached.complete();
    await this.ended;
  }

  private async follow(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const isWhole = await this.fillIn();
        const events = await this.log.follow(this.items.position(), batch, isWhole ? waitMs : 1);
        this.take(events);
        if (events.length > 0) this.reached.next(this.items.position());
        await this.told.catchingUp.at(this.items.position(), events.length === batch, this.log.head);
        if (events.length > 0 && events.length < batch) await setTimeout(gatherMs);
      } catch (error) {
        this.told.report(`the item list waits a second: ${String(error)}`);
        await setTimeout(1000);
      }
    }
  }

  /** Brings texts into the full text; false while there are more to bring. An archive that is away keeps no list waiting. */
  private async fillIn(): Promise<boolean> {
    if (performance.now() < this.textsRestUntil) return true;
    const wanted = this.items.wantedTexts(textBatch);
    const brought: BroughtText[] = [];
    try {
      for (const each of wanted) brought.push({ ...each, text: await this.texts.sentences.textOnce(each.hash) });
    } catch (error) {
      this.textsRestUntil = performance.now() + textsRestMs;
      this.told.report(`the full text waits ten seconds: ${String(error)}`);
    }
    this.items.takeTexts(brought);
    return wanted.length < textBatch;
  }

  private take(events: readonly Recorded[]): void {
    this.texts.erasures.note(events);
    const before = this.items.skipped();
    this.items.apply(events);
    const skipped = this.items.skipped() - before;
    if (skipped > 0) this.told.report(`the item list passed over ${String(skipped)} events that it cannot read`);
  }
}
