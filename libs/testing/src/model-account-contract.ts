/** What every account of a model promises, in memory or shared. */
import { budgetPeriods, type ModelAccount, type ModelLimits } from '#core';

const limits: ModelLimits = { tokensPerDay: 1000, requestsPerMinute: 3 };
const { tokens: day, requests: minute } = budgetPeriods;

export function modelAccountContract(open: (limits: ModelLimits, now: () => number) => ModelAccount): void {
  let at = 0;
  let account: ModelAccount;
  beforeEach(() => {
    at = 100 * day + 10_000;
    account = open(limits, () => at);
  });
  const taken = async (tokens: number) => 'settle' in (await account.take(tokens));

  it('gives tokens while the day has them, and says when the next begins', async () => {
    expect([await taken(600), await taken(500), await taken(400)]).toEqual([true, false, true]);
    expect(await account.take(1)).toEqual({ over: 'tokens', waitMs: day - 10_000 });
    at += day;
    expect(await taken(1000)).toBe(true);
  });

  it('gives back what was set aside and not used', async () => {
    const grant = await account.take(1000);
    if ('settle' in grant) await grant.settle(100);
    expect([await taken(901), await taken(900)]).toEqual([false, true]);
  });

  it('asks no more often in a minute than it may', async () => {
    for (let n = 0; n < 3; n++) expect(await taken(1)).toBe(true);
    expect(await account.take(1)).toEqual({ over: 'requests', waitMs: minute - 10_000 });
    at += minute;
    expect(await taken(1)).toBe(true);
  });

  it('never gives more to many at once than there is', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => taken(400)));
    expect(answers.filter(Boolean)).toHaveLength(2);
  });

  it('remembers how the model stands, and how often an article was tried', async () => {
    expect(await account.standing()).toBeUndefined();
    const standing = {
      state: 'unreachable',
      because: 'it is away',
      nextAt: '2031-05-10T12:00:00Z',
      failures: 2,
    } as const;
    await account.note(standing);
    expect(await account.standing()).toEqual(standing);
    expect([await account.tried('a'), await account.tried('a'), await account.tried('b')]).toEqual([1, 2, 1]);
    await account.forgetTries('a');
    expect(await account.tried('a')).toBe(1);
  });
}
