import { memoryModelAccount } from '#core';
import { modelAccountContract } from './model-account-contract.js';

describe('the account of a model in memory', () => {
  modelAccountContract(memoryModelAccount);
});
