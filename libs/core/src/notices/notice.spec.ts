import { anOutcome, aReport, findingsRecorded, hoursLater, recorded } from '#testing';
import type { OutcomeStatusChanged, SummitFact } from '../summit/events.js';
import { wanted } from './wanted.js';
import { noticeFor } from './notice.js';

const { article, textHash, claim } = aReport();
const because = { article, textHash, claim };
const happened = { at: hoursLater(1), precision: 'minute' } as const;
const changed: OutcomeStatusChanged = {
  ...{ type: 'outcome-status-changed.v1', happened },
  data: { from: 'proposed', value: 'agreed', because, origins: 2, baseline: false },
};
const on = (fact: SummitFact) => noticeFor(recorded(fact, { subject: 'outcome:ceasefire', version: 3 }));
const change = (fact: SummitFact) => {
  const notice = on(fact);
  return notice && [notice.before, notice.after];
};

describe('a notice', () => {
  it('says one change of state with its reason', () => {
    expect(on(changed)).toEqual({
      ...{ id: 'outcome:ceasefire@3', type: 'outcome-status-changed.v1', kind: 'outcome', matter: 'outcome:ceasefire' },
      ...{ sequence: 3, before: 'proposed', after: 'agreed', because },
      ...{ topic: 'ceasefire', actors: anOutcome().parties, backing: { origins: 2, official: false } },
      ...{ happenedAt: hoursLater(1), learntAt: hoursLater(100) },
    });
  });

  it('is raised for what begins, is disputed, is settled, is corrected and is withdrawn', () => {
    const first = { value: 'agreed', because, origins: 1, baseline: false };
    expect(change({ type: 'outcome-reported.v1', happened, data: first })).toEqual([null, 'agreed']);
    const disputed = { value: 'agreed', against: 'denied', because, baseline: false };
    expect(change({ type: 'contradiction-noticed.v1', happened, data: disputed })).toEqual(['agreed', 'agreed']);
    const settled = { value: 'agreed', baseline: false };
    expect(change({ type: 'contradiction-resolved.v1', happened, data: settled })).toEqual(['agreed', 'agreed']);
    const ruling = { by: 'Runa', reason: 'she was there', at: hoursLater(1), type: 'finding-rejected.v1' } as const;
    const wrong = { ...first, from: 'agreed', value: 'proposed', ruling };
    expect(change({ type: 'matter-corrected.v1', happened, data: wrong })).toEqual(['agreed', 'proposed']);
    const gone = { from: 'agreed', baseline: false };
    expect(change({ type: 'matter-withdrawn.v1', happened, data: gone })).toEqual(['agreed', null]);
  });

  it('names the notice that it takes back', () => {
    const gone = { from: 'agreed', baseline: false, of: 2, names: ['Northland'] };
    const notice = on({ type: 'matter-withdrawn.v1', happened, data: gone });
    expect(notice).toMatchObject({ id: 'outcome:ceasefire@3', corrects: 'outcome:ceasefire@2', actors: ['Northland'] });
  });

  it('is not raised by what a source held before we watched it', () => {
    expect(on({ ...changed, data: { ...changed.data, baseline: true } })).toBeNull();
  });

  it('is not raised by articles and findings', () => {
    expect(noticeFor(recorded(findingsRecorded(), { subject: 'finding:a1' }))).toBeNull();
  });
});

describe('the digest of an accepted replay', () => {
  const counts = { articles: 1, unread: 0, findingsAdded: 0, findingsRemoved: 1, added: 0, removed: 0, changed: 0 };
  const settled = { reader: 'lead', readerVersion: '1.0.0', by: 'the desk', reason: '' };
  const groups = { added: [], removed: [], changed: [] };
  const turns = [{ kind: 'outcome', to: 'denied' } as const, { kind: 'meeting', to: null } as const];
  const accepted = { type: 'replay-accepted.v1', happened, data: { ...settled, ...groups, counts, turns } } as const;
  const digest = noticeFor(recorded(accepted, { subject: 'replay:r1' }))!;

  it('is one notice under one id for ever; a discarded one raises none', () => {
    expect(digest).toMatchObject({ id: 'replay:r1@1', kind: 'replay', before: null, after: null });
    const discarded = { type: 'replay-discarded.v1', happened, data: settled } as const;
    expect(noticeFor(recorded(discarded, { subject: 'replay:r1' }))).toBeNull();
  });

  it('goes to whom at least one of its changes is wanted by, kind and value together', () => {
    expect(wanted(digest, { kinds: ['outcome'], to: ['denied'] })).toBe(true);
    expect(wanted(digest, { kinds: ['meeting'], to: [] })).toBe(true);
    expect(wanted(digest, { kinds: ['meeting'], to: ['denied'] })).toBe(false);
    expect(wanted(digest, { kinds: ['reaction'], to: [] })).toBe(false);
  });
});
