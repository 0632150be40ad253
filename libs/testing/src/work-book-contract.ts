/** What every book of long work promises. */
import type { Work, WorkBook } from '#core';

const at = (second: number) => new Date(Date.UTC(2031, 4, 10, 12, 0, second)).toISOString();

function aWork(id: string, second: number, over: Partial<Work> = {}): Work {
  return {
    ...{ id, kind: 'replay', about: 'lead@2', by: 'desk', unit: 'article', cancelling: 'keeps' },
    ...{ startedAt: at(second), state: 'running', because: '', toldAt: at(second), done: 0, total: null },
    ...{ from: { done: 0, at: at(second) }, ...over },
  };
}

export function workBookContract(name: string, open: () => WorkBook): void {
  describe(name, () => {
    it('has of each work what was told last, the latest first', async () => {
      const book = open();
      await book.tell(aWork('a', 1));
      await book.tell(aWork('b', 2));
      await book.tell(aWork('a', 1, { done: 7, total: 9 }));
      const works = await book.all();
      expect(works.map(({ id, done, total }) => [id, done, total])).toEqual([['b', 0, null], ['a', 7, 9]]); // oxfmt-ignore
    });

    it('hands the worker who asked for an end, and nobody else', async () => {
      const book = open();
      await book.tell(aWork('a', 1));
      await book.tell(aWork('b', 1));
      await book.cancel('a', { by: 'anna', at: at(3) });
      expect(await book.tell(aWork('b', 1))).toBeUndefined();
      expect(await book.tell(aWork('a', 1))).toEqual({ by: 'anna', at: at(3) });
      expect((await book.all()).map(({ id, cancel }) => [id, cancel?.by])).toEqual([['a', 'anna'], ['b', undefined]]); // oxfmt-ignore
    });

    it('does not take what was asked of an earlier run for a later one', async () => {
      const book = open();
      await book.tell(aWork('a', 1));
      await book.cancel('a', { by: 'anna', at: at(3) });
      expect(await book.tell(aWork('a', 4))).toBeUndefined();
      expect((await book.all())[0]!.cancel).toBeNull();
    });
  });
}
