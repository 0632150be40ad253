import { anArticle, anOutcome, findingsRecorded, hoursLater, someFindings } from '#testing';
import type { FindingsRecorded } from '../findings/events.js';
import { rehearse } from './rehearse.js';
import type { SubscriptionDoc } from './subscriptions.js';

const record = (id: string, status: 'agreed' | 'not-agreed', hours: number): FindingsRecorded['data'] =>
  findingsRecorded({
    article: anArticle({ id, publishedAt: hoursLater(hours) }),
    findings: someFindings({ outcomes: [anOutcome({ status })] }),
  }).data;

const subscription = (id: string, given: Partial<SubscriptionDoc> = {}): SubscriptionDoc => ({
  ...{ id, url: 'https://desk.example/hook', label: id, filter: { kinds: [], to: [] }, by: 'admin' },
  ...{ active: true, because: '', since: hoursLater(0), ...given },
});

describe('rehearsing findings', () => {
  const nothing = { matters: new Map(), subscriptions: [] };

  it('tells what would be told, once for a repeat, and in the order of the records', () => {
    const records = [record('a', 'agreed', 1), record('b', 'agreed', 2), record('c', 'not-agreed', 3)];
    const told = rehearse(records, nothing, hoursLater(9)).map(({ notice }) => [notice.matter, notice.after]);
    expect(told[0]).toEqual(['outcome:ceasefire', 'agreed']);
    expect(told).toHaveLength(2);
  });

  it('starts from the register it is given, and leaves it as it was', () => {
    const known = {
      matter: 'outcome:ceasefire',
      kind: 'outcome',
      reports: [],
      told: { value: 'agreed', contradicted: false, baseline: false },
    } as const;
    const matters = new Map([[known.matter, { ...known, voice: 'live', version: 4, learntAt: '' } as const]]);
    expect(rehearse([record('a', 'agreed', 1)], { matters, subscriptions: [] }, hoursLater(9))).toEqual([]);
    const [change] = rehearse([record('a', 'not-agreed', 1)], { matters, subscriptions: [] }, hoursLater(9));
    expect(change?.notice).toMatchObject({ before: 'agreed', after: 'not-agreed', sequence: 5 });
    expect(matters.get(known.matter)?.told.value).toBe('agreed');
  });

  it('names the active subscriptions that want it', () => {
    const subscriptions = [
      subscription('all'),
      subscription('meetings', { filter: { kinds: ['meeting'], to: [] } }),
      subscription('off', { active: false }),
    ];
    const [first] = rehearse([record('a', 'agreed', 1)], { matters: new Map(), subscriptions }, hoursLater(9));
    expect(first?.takers.map(({ id }) => id)).toEqual(['all']);
  });
});
