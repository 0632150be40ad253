import { getEventListeners } from 'node:events';
import { firstValueFrom, lastValueFrom, takeWhile, toArray } from 'rxjs';
import { everything, type NoticeFilter } from '#core';
import { anArticle, anOutcome, hoursLater, MemoryEventLog } from '#testing';
import { changeStream } from './change-stream.js';

const signals: AbortSignal[] = [];
/** A quiet log: nobody hears of growth before they leave. */
const tail = {
  grown: (_: number, gone: AbortSignal) => {
    signals.push(gone);
    return new Promise<void>((resolve) => {
      gone.addEventListener('abort', () => {
        resolve();
      });
    });
  },
};
const source = { log: new MemoryEventLog(), tail };
const welcome = () => Promise.resolve(true);

/** A log in which what is told of three outcomes stands among much that nobody is told of. */
async function aLog(): Promise<MemoryEventLog> {
  const log = new MemoryEventLog();
  for (const [i, topic] of ['ceasefire', 'trade', 'energy', 'ceasefire', 'trade', 'energy', 'ceasefire'].entries()) {
    const subject = `outcome:${topic}` as const;
    const claim = { kind: 'outcome', matter: subject, value: 'agreed', finding: anOutcome() } as const;
    const because = { article: anArticle(), textHash: 't', claim };
    const happened = { at: hoursLater(i), precision: 'minute' } as const;
    const told = { type: 'outcome-reported.v1', happened, data: { value: 'agreed', because, origins: 1, baseline: i === 5 } } as const; // oxfmt-ignore
    await log.append({ subject, expectedVersion: 'any', facts: [told] });
    const polled = { type: 'feed-polled.v1', happened, data: {} } as const;
    await log.append({ subject: 'feed:f', expectedVersion: 'any', facts: [polled] });
  }
  return log;
}

/** What a listener has once the whole log was told. */
async function heard(log: MemoryEventLog, given: { from: number; filter: NoticeFilter }) {
  const end = String(await log.head());
  const stream = changeStream({ log, tail }, { ...given, isWelcome: welcome });
  const all = await lastValueFrom(
    stream.pipe(
      takeWhile(({ id }, i) => i === 0 || id !== end, true),
      toArray(),
    ),
  );
  return all.filter(({ type }) => type === 'notice').map(({ id }) => Number(id));
}

describe('the stream of changes', () => {
  it('tells what the filter lets pass, in the order of the log.', async () => {
    const log = await aLog();
    expect(await heard(log, { from: 0, filter: everything })).toEqual([1, 3, 5, 7, 9, 13]);
    expect(await heard(log, { from: 0, filter: { ...everything, topics: ['ceasefire'] } })).toEqual([1, 7, 13]);
    expect(await heard(log, { from: 0, filter: { ...everything, kinds: ['meeting'] } })).toEqual([]);
  });

  it('goes on after any message that a listener had last, without gap or repeat, also of what it is not told.', async () => {
    const log = await aLog();
    const filter = { ...everything, topics: ['ceasefire', 'energy'] };
    const whole = await heard(log, { from: 0, filter });
    for (let from = 0; from < (await log.head()); from += 1) {
      expect(await heard(log, { from, filter })).toEqual(whole.filter((position) => position > from));
    }
  });

  it('starts at the head for a listener who says to have heard more than there is.', async () => {
    const [first] = [await firstValueFrom(changeStream(source, { from: 99, filter: everything, isWelcome: welcome }))];
    expect(first).toEqual({ id: '0', type: 'progress', data: { position: 0 } });
  });

  it('gives signs of life while its listener is welcome, and then ends.', async () => {
    const answers = [true, true, false];
    const isWelcome = () => Promise.resolve(answers.shift()!);
    const all = await lastValueFrom(
      changeStream(source, { from: 0, filter: everything, isWelcome }, 5).pipe(toArray()),
    );
    expect(all.map(({ comment }) => comment)).toEqual([undefined, 'still here', 'still here']);
  });

  it('leaves no abort listener behind for the signs of life that it gave.', async () => {
    const answers = Array.from({ length: 20 }, (_, n) => n < 19);
    const isWelcome = () => Promise.resolve(answers.shift()!);
    await lastValueFrom(changeStream(source, { from: 0, filter: everything, isWelcome }, 1).pipe(toArray()));
    expect(getEventListeners(signals.at(-1)!, 'abort').length).toBeLessThan(3);
  });
});
