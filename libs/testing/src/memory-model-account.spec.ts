import { budgetPeriods, memoryModelAccount } from '#core';
import { modelAccountContract } from './model-account-contract.js';

describe('the account of a model in memory', () => {
  modelAccountContract(memoryModelAccount);

  it('forgets tries a day after the first, however many follow', async () => {
    let at = 0;
    const account = memoryModelAccount({ tokensPerDay: 1, requestsPerMinute: 1 }, () => at);
    const tries = [];
    for (const now of [0, 0.6, 1.2]) {
      at = now * budgetPeriods.tokens;
      tries.push(await account.tried('a'));
    }
    expect(tries).toEqual([1, 2, 1]);
  });
});
