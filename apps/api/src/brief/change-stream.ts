/**
 * Changes of state as they happen, for one listener: `notice`, `progress` as the log grows, and a sign of life between; for operators
 * `work`, too, all long work each time that anything of it changed.
 */
import { noticeFor, wanted, type EventLog, type NoticeFilter, type Recorded } from '#core';
import { fromEvent, Observable, takeUntil } from 'rxjs';
import { setTimeout } from 'node:timers/promises';
import type { LogTail } from './log-tail.js';

export interface StreamMessage {
  readonly id?: string;
  readonly type?: string;
  readonly data?: object;
  readonly comment?: string;
}

interface Listener {
  /** Position of the last message it had; without it, it hears from now on. */
  readonly from: number | undefined;
  /** Of notices; how the log grows it is told in any case. */
  readonly filter: NoticeFilter;
  readonly work?: Observable<object> | undefined;
  /** Asked with every sign of life; once false, the stream ends. */
  readonly isWelcome: () => Promise<boolean>;
  readonly send: (message: StreamMessage) => void;
  readonly gone: AbortSignal;
}

interface Source {
  readonly log: Pick<EventLog, 'head' | 'read'>;
  readonly tail: Pick<LogTail, 'grown'>;
}

const batch = 1000;
/** Listeners are told how far the log is at most this often. */
const progressMs = 1000;
const heartbeatMs = 15_000;

export function changeStream(
  source: Source,
  asked: Pick<Listener, 'from' | 'filter' | 'isWelcome' | 'work'>,
  beatMs = heartbeatMs,
): Observable<StreamMessage> {
  return new Observable<StreamMessage>((observer) => {
    const gone = new AbortController();
    const send = (message: StreamMessage) => {
      observer.next(message);
    };
    const listener: Listener = { ...asked, send, gone: gone.signal };
    Promise.race([tell(source, listener), stayAlive(listener, beatMs)]).then(
      () => {
        observer.complete();
      },
      (error: unknown) => {
        // Nobody is left to hear of it when the listener has gone.
        if (!gone.signal.aborted) observer.error(error);
      },
    );
    return () => {
      gone.abort();
    };
  });
}

async function tell({ log, tail }: Source, { from, filter, work, send, gone }: Listener): Promise<void> {
  const head = await log.head();
  let position = Math.min(from ?? head, head);
  send({ id: String(position), type: 'progress', data: { position } });
  // Under the position that was told last: who comes back goes on from there.
  work?.pipe(takeUntil(fromEvent(gone, 'abort'))).subscribe((data) => {
    send({ id: String(position), type: 'work', data });
  });
  while (!gone.aborted) {
    const events = await log.read(position, batch);
    for (const message of messagesFor(events, filter)) send(message);
    position = events[events.length - 1]?.position ?? position;
    if (events.length < batch) await tail.grown(position, gone);
    await setTimeout(progressMs, undefined, { signal: gone });
  }
}

async function stayAlive({ isWelcome, send, gone }: Listener, beatMs: number): Promise<void> {
  for (;;) {
    await setTimeout(beatMs, undefined, { signal: gone });
    if (!(await isWelcome())) return;
    send({ comment: 'still here' });
  }
}

function messagesFor(events: readonly Recorded[], filter: NoticeFilter): readonly StreamMessage[] {
  const notices = events.flatMap((event): StreamMessage[] => {
    const notice = noticeFor(event);
    return notice === null || !wanted(notice, filter)
      ? []
      : [{ id: String(event.position), type: 'notice', data: notice }];
  });
  const last = events[events.length - 1]?.position;
  if (last === undefined) return notices;
  return [...notices, { id: String(last), type: 'progress', data: { position: last } }];
}
