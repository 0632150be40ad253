/** Orders to read pages again, without Redis. */
import { noResults, type RereadOrders, type RereadStanding } from '#core';

interface Held extends Omit<RereadStanding, 'total' | 'left'> {
  readonly named: Set<string>;
  readonly waits: Set<string>;
}

export function memoryRereadOrders(): RereadOrders {
  const orders = new Map<string, Held>();
  return {
    all: () => Promise.resolve([...orders.values()].map(standing).reverse()),
    name: (order, { articles, isLast, at }) => {
      const found = orders.get(order.batch);
      const begun: Omit<Held, keyof typeof order> = {
        ...{ at, namedAt: at, isWhole: false, results: noResults, state: 'open' },
        ...{ named: new Set(), waits: new Set() },
      };
      const held = found ?? { ...order, ...begun };
      if (found === undefined && articles.length === 0) return Promise.resolve([]);
      if (held.state !== 'open') return Promise.resolve(articles.map(() => false));
      const isNew = articles.map((article) => !held.named.has(article));
      for (const article of articles.filter((_, n) => isNew[n])) {
        held.named.add(article);
        held.waits.add(article);
      }
      orders.set(order.batch, { ...held, namedAt: at, isWhole: held.isWhole || isLast });
      return Promise.resolve(isNew);
    },
    waiting: (batch, most) => Promise.resolve([...(orders.get(batch)?.waits ?? [])].slice(0, most)),
    isOrdered: (article) => Promise.resolve([...orders.values()].some(({ waits }) => waits.has(article))),
    settle: (article, result) => {
      for (const [batch, held] of orders) {
        if (!held.waits.delete(article)) continue;
        orders.set(batch, { ...held, results: { ...held.results, [result]: held.results[result] + 1 } });
      }
      return Promise.resolve();
    },
    end: (batch, state) => {
      const held = orders.get(batch);
      if (held !== undefined) orders.set(batch, { ...held, state, waits: new Set() });
      return Promise.resolve();
    },
  };
}

function standing({ named, waits, ...told }: Held): RereadStanding {
  return { ...told, total: named.size, left: waits.size };
}
