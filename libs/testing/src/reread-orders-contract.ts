/** What every store of orders to read pages again promises. */
import type { RereadOrders } from '#core';

const at = (second: number) => new Date(Date.UTC(2031, 4, 10, 12, 0, second)).toISOString();
const order = { batch: 'evening-1', by: 'Runa', reason: 'the site mended its pages' };

export function rereadOrdersContract(name: string, open: () => RereadOrders): void {
  describe(name, () => {
    const named = (articles: readonly string[], isLast = false, second = 1) => ({ articles, isLast, at: at(second) });

    it('names each page once, and knows how far an order is', async () => {
      const orders = open();
      expect(await orders.name(order, named(['a', 'b']))).toEqual([true, true]);
      expect(await orders.name(order, named(['b', 'c'], true, 2))).toEqual([false, true]);
      await orders.settle('a', 'read');
      await orders.settle('a', 'read');
      await orders.settle('c', 'unchanged');
      const results = { read: 1, unchanged: 1, failed: 0, 'let be': 0 };
      const standing = { at: at(1), namedAt: at(2), isWhole: true, total: 3, left: 1, results, state: 'open' };
      expect(await orders.all()).toEqual([{ ...order, ...standing }]);
      expect(await orders.waiting('evening-1', 5)).toEqual(['b']);
      expect([await orders.isOrdered('a'), await orders.isOrdered('b')]).toEqual([false, true]);
    });

    it('does not begin an order that names nothing', async () => {
      const orders = open();
      expect(await orders.name(order, named([], true))).toEqual([]);
      expect(await orders.all()).toEqual([]);
    });

    it('settles a page for all who wait for it, and has the latest order first', async () => {
      const orders = open();
      await orders.name(order, named(['a'], true));
      await orders.name({ ...order, batch: 'evening-2' }, named(['a', 'b'], true, 3));
      await orders.settle('a', 'failed');
      const standings = await orders.all();
      expect(standings.map(({ batch, left, results }) => [batch, left, results.failed])).toEqual([
        ['evening-2', 1, 1],
        ['evening-1', 0, 1],
      ]);
    });

    it('lets nothing wait, and takes nothing more, once it has ended', async () => {
      const orders = open();
      await orders.name(order, named(['a', 'b']));
      await orders.end('evening-1', 'called off');
      await orders.settle('a', 'read');
      expect(await orders.name(order, named(['c'], true, 2))).toEqual([false]);
      expect([await orders.isOrdered('a'), await orders.isOrdered('c')]).toEqual([false, false]);
      expect((await orders.all())[0]).toMatchObject({ state: 'called off', total: 2, left: 0, results: { read: 0 } });
    });
  });
}
