import { changeName } from './change-name.js';
import type { Change } from './use-changes.js';

const change: Change = {
  ...{ position: 1, matter: 'outcome:ceasefire', kind: 'outcome', type: 'outcome-status-changed.v1', ruling: null },
  ...{ before: 'proposed', after: 'rejected', because: null, baseline: false },
  ...{ happened: { at: '2031-05-20T10:00:00Z', precision: 'minute' }, learntAt: '2031-05-20T11:00:00Z' },
};
const named = (facts: Partial<Change>) => changeName({ ...change, ...facts }, { clock: 'happened', zone: 'UTC' });

it('Names a change by what was before and after it.', () => {
  expect(named({})).toMatch(/^Ceasefire: proposed became rejected, 20/);
  expect(named({ before: null })).toMatch(/^Ceasefire: not reported became rejected, 20/);
});

it('Says of a state that stays what did change, and the state once.', () => {
  const same = { before: 'rejected', after: 'rejected' };
  expect(named({ ...same, type: 'contradiction-noticed.v1' })).toMatch(
    /^Ceasefire: contradicted, and stays rejected, 20/,
  );
  expect(named(same)).toMatch(/^Ceasefire: rejected, 20/);
});
