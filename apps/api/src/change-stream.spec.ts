import { getEventListeners } from 'node:events';
import { firstValueFrom, lastValueFrom, toArray } from 'rxjs';
import { MemoryEventLog } from '#testing';
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

describe('the stream of changes', () => {
  it('starts at the head for a listener who says to have heard more than there is.', async () => {
    const [first] = [await firstValueFrom(changeStream(source, { from: 99, isWelcome: welcome }))];
    expect(first).toEqual({ id: '0', type: 'progress', data: { position: 0 } });
  });

  it('gives signs of life while its listener is welcome, and then ends.', async () => {
    const answers = [true, true, false];
    const isWelcome = () => Promise.resolve(answers.shift()!);
    const all = await lastValueFrom(changeStream(source, { from: 0, isWelcome }, 5).pipe(toArray()));
    expect(all.map(({ comment }) => comment)).toEqual([undefined, 'still here', 'still here']);
  });

  it('leaves no abort listener behind for the signs of life that it gave.', async () => {
    const answers = Array.from({ length: 20 }, (_, n) => n < 19);
    const isWelcome = () => Promise.resolve(answers.shift()!);
    await lastValueFrom(changeStream(source, { from: 0, isWelcome }, 1).pipe(toArray()));
    expect(getEventListeners(signals.at(-1)!, 'abort').length).toBeLessThan(3);
  });
});
