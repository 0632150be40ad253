/** The log itself, page by page, and as a stream that goes on where the listener stopped. */
import { noticeFor, Refusal, type Recorded } from '#core';
import { Controller, Get, Headers, Inject, Query, Sse, type MessageEvent } from '@nestjs/common';
import { Observable } from 'rxjs';
import { API, type Api } from './api.js';
import { Answers, MayAsk } from './openapi.decorator.js';

const standardLimit = 100;
const mostLimit = 1000;
/** Listeners are told how far the log is at most this often. */
const progressMs = 1000;

@Controller('api/v1')
export class EventsController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get('events')
  @MayAsk('after', 'limit')
  @Answers('EventPage')
  async events(@Query('after') after = '0', @Query('limit') limit = String(standardLimit)) {
    const { log } = this.api;
    const events = await log.read(wholeNumber(after), Math.min(mostLimit, Math.max(1, wholeNumber(limit))));
    return { events, head: await log.head() };
  }

  /** `notice` for each change of state, `progress` as the log grows; the id of both is a position. */
  @Sse('stream')
  stream(@Headers('last-event-id') last?: string): Observable<MessageEvent> {
    const from = last === undefined ? undefined : wholeNumber(last);
    return new Observable((listener) => {
      const closed = new AbortController();
      void this.tell(from, closed.signal, (message) => {
        listener.next(message);
      }).then(
        () => {
          listener.complete();
        },
        (error: unknown) => {
          listener.error(error);
        },
      );
      return () => {
        closed.abort();
      };
    });
  }

  private async tell(
    from: number | undefined,
    closed: AbortSignal,
    send: (message: MessageEvent) => void,
  ): Promise<void> {
    const { log, tail } = this.api;
    let position = from ?? (await log.head());
    send({ id: String(position), type: 'progress', data: { position } });
    while (!closed.aborted) {
      const events = await log.read(position, mostLimit);
      for (const message of messagesFor(events)) send(message);
      position = events[events.length - 1]?.position ?? position;
      if (events.length < mostLimit) await tail.grown(position, closed);
      await pause(progressMs, closed);
    }
  }
}

function messagesFor(events: readonly Recorded[]): readonly MessageEvent[] {
  const notices = events.flatMap((event): MessageEvent[] => {
    const notice = noticeFor(event);
    return notice === null ? [] : [{ id: String(event.position), type: 'notice', data: notice }];
  });
  const last = events[events.length - 1]?.position;
  if (last === undefined) return notices;
  return [...notices, { id: String(last), type: 'progress', data: { position: last } }];
}

function pause(milliseconds: number, closed: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    closed.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text))
    throw new Refusal('invalid', 'after, limit and Last-Event-ID: a whole number is expected');
  return Number(text);
}
