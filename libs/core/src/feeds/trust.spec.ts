import { neverPolled, stateAt, type PollState } from './poll-state.js';
import { judgeDocument, judgeUnchanged, validatorsToSend } from './trust.js';

const at = '2031-05-10T12:00:00.000Z';
const hour = 3_600_000;
const [old, other] = [{ etag: '"old"' }, { etag: '"new"', lastModified: 'Sat, 10 May 2031 12:00:00 GMT' }];
const state: PollState = { ...neverPolled, validators: old, controlAt: at, imported: true };

describe('the validators to send', () => {
  const send = (given: Partial<PollState>, hours: number, distrusted = false) =>
    validatorsToSend({ ...state, ...given }, { distrusted, now: Date.parse(at) + hours * hour, controlHours: 24 });

  it.each([
    ['those of the last document', {}, 23.9, old],
    ['none for a control fetch', {}, 24, undefined],
    ['none where there are none', { validators: {} }, 1, undefined],
    ['none before any control fetch', { controlAt: undefined }, 0, undefined],
    ['those that are put to the test, whenever', { testing: true }, 30, old],
    ['a date alone, too', { validators: { lastModified: 'then' } }, 1, { lastModified: 'then' }],
  ])('are %s', (_, given, hours, expected) => {
    expect(send(given, hours)).toEqual(expected);
  });

  it('are none for a server that lied', () => {
    expect(send({}, 1, true)).toBeUndefined();
  });

  it('are none at another address, and what came of the old one is kept', () => {
    const moved = stateAt('https://b.example/', {
      ...state,
      address: 'https://a.example/',
      bodyHash: 'x',
      arrivals: [at],
    });
    expect(moved).toEqual({ ...neverPolled, imported: true, arrivals: [at], address: 'https://b.example/' });
    expect(stateAt('https://b.example/', moved)).toEqual(moved);
  });
});

describe('a server', () => {
  const document = (given: Partial<PollState>, answer: Partial<Parameters<typeof judgeDocument>[1]>) =>
    judgeDocument({ ...state, ...given }, { validators: other, conditional: true, news: true, ...answer });
  const unchangedAt = at;

  it('that sends a document is believed, and its validators are kept', () => {
    expect(document({ unchangedAt }, {})).toEqual({ validators: other, testing: false });
    expect(document({ unchangedAt, testing: true }, {})).toEqual({ validators: other, testing: false });
  });

  it('is put to the test when a control fetch shows news after “unchanged”', () => {
    expect(document({ unchangedAt }, { conditional: false })).toEqual({ validators: old, testing: true });
    expect(document({}, { conditional: false })).toMatchObject({ testing: false });
    expect(document({ unchangedAt }, { conditional: false, news: false })).toMatchObject({ testing: false });
  });

  it('lies that says “unchanged” when it is put to the test', () => {
    expect(judgeUnchanged({ ...state, testing: true }, old)).toMatchObject({
      validators: {},
      testing: false,
      lie: expect.any(String) as string,
    });
    expect(judgeUnchanged(state, other)).toEqual({ validators: other, testing: false });
  });

  it('lies that sends news under the same strong ETag', () => {
    expect(document({}, { validators: old })).toMatchObject({
      validators: {},
      lie: expect.stringContaining('"old"') as string,
    });
    expect(document({}, { validators: old, news: false })).not.toHaveProperty('lie');
    const weak = { etag: 'W/"old"' };
    expect(document({ validators: weak }, { validators: weak })).not.toHaveProperty('lie');
    expect(document({ validators: {} }, { validators: {} })).not.toHaveProperty('lie');
  });
});
