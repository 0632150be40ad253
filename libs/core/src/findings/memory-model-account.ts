/** An account for one process, gone with it. */
import { budgetPeriods, type ModelAccount, type ModelLimits, type ModelStanding } from './model-account.js';

export function memoryModelAccount(limits: ModelLimits, now: () => number): ModelAccount {
  const spent = new Map<string, number>();
  const tries = new Map<string, { readonly count: number; readonly since: number }>();
  let noted: ModelStanding | undefined;
  const keyOf = (period: keyof typeof budgetPeriods) => `${period}:${Math.floor(now() / budgetPeriods[period])}`;
  const add = (key: string, amount: number) => spent.set(key, Math.max(0, (spent.get(key) ?? 0) + amount));
  return {
    take: (tokens) => {
      const [ofDay, ofMinute] = [keyOf('tokens'), keyOf('requests')];
      const isOver = (key: string, amount: number, limit: number) => (spent.get(key) ?? 0) + amount > limit;
      const notYet = (over: 'tokens' | 'requests') =>
        Promise.resolve({ over, waitMs: budgetPeriods[over] - (now() % budgetPeriods[over]) });
      if (isOver(ofDay, tokens, limits.tokensPerDay)) return notYet('tokens');
      if (isOver(ofMinute, 1, limits.requestsPerMinute)) return notYet('requests');
      add(ofDay, tokens);
      add(ofMinute, 1);
      return Promise.resolve({ settle: (cost) => Promise.resolve(void add(ofDay, cost - tokens)) });
    },
    standing: () => Promise.resolve(noted),
    note: (standing) => Promise.resolve(void (noted = standing)),
    tried: (article) => {
      const before = tries.get(article);
      const { count, since } =
        before && now() - before.since < budgetPeriods.tokens ? before : { count: 0, since: now() };
      tries.set(article, { count: count + 1, since });
      return Promise.resolve(count + 1);
    },
    forgetTries: (article) => Promise.resolve(void tries.delete(article)),
  };
}
