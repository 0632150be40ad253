/** Which texts and pages were erased, known to this process the moment it reads of it: what was ordered to go is shown by none any more. */
import {
  erasuresIn,
  erasuresView,
  isErasure,
  type ErasureDoc,
  type EventLog,
  type Recorded,
  type ServedViews,
} from '#core';
import { Subject } from 'rxjs';

const batch = 1000;

export class Erasures {
  /** Hashes of texts, as they are learnt of. */
  readonly learnt = new Subject<string>();
  private readonly byText = new Map<string, ErasureDoc>();
  private readonly byPage = new Map<string, ErasureDoc>();

  /** From the views, and from the log what they do not hold yet. Whoever follows the log from here on tells the rest to `note`. */
  async load(views: Pick<ServedViews, 'all' | 'checkpoint'>, log: Pick<EventLog, 'read'>): Promise<void> {
    let { position } = await views.checkpoint();
    for (const doc of (await views.all(erasuresView.name)).values()) this.add(doc as ErasureDoc);
    for (let more = true; more;) {
      const events = await log.read(position, batch);
      this.note(events);
      position = events.at(-1)?.position ?? position;
      more = events.length === batch;
    }
  }

  note(events: readonly Recorded[]): void {
    for (const event of events.filter(isErasure)) for (const erasure of readable(event)) this.add(erasure);
  }

  /** Of texts, and never fewer than before. */
  get count(): number {
    return this.byText.size;
  }

  ofText(hash: string | null): ErasureDoc | undefined {
    return hash === null ? undefined : this.byText.get(hash);
  }

  ofPage(hash: string): ErasureDoc | undefined {
    return this.byPage.get(hash);
  }

  private add(erasure: ErasureDoc): void {
    if (erasure.shelf === 'pages' && !this.byPage.has(erasure.hash)) this.byPage.set(erasure.hash, erasure);
    if (erasure.shelf !== 'texts' || this.byText.has(erasure.hash)) return;
    this.byText.set(erasure.hash, erasure);
    this.learnt.next(erasure.hash);
  }
}

/** One that is not written as erasures are is parked by the projector; it stops nobody here. */
function readable(event: Parameters<typeof erasuresIn>[0]): readonly ErasureDoc[] {
  try {
    return erasuresIn(event);
  } catch {
    return [];
  }
}
