import { handle, noticeFor, outboxRowsFor, subscriptionDecider, subscriptionsView, type SubscriptionDoc } from '#core';
import { hoursLater, MemoryEventLog } from '#testing';
import { openOperatorChannel } from './operator-channel.js';
import type { Projector } from './projector.js';

function desk() {
  let clock = hoursLater(0);
  const log = new MemoryEventLog(() => new Date(clock));
  const vault = new Map<string, string>();
  const subscriptions = async () => {
    const docs = new Map<string, SubscriptionDoc>();
    for (const event of await log.read(0, 1000)) {
      for (const key of subscriptionsView.keys(event)) docs.set(key, subscriptionsView.evolve(docs.get(key), event, key)!);
    }
    return docs;
  };
  const opening = {
    ...{ log, now: () => new Date(clock), views: { all: subscriptions } },
    vault: { keepFirst: (name: string, value: string) => Promise.resolve(void vault.set(name, value)) },
  } as unknown as Projector;
  const ask = (id: string, command: object) =>
    handle(log, subscriptionDecider, `subscription:${id}`, { at: { at: clock, precision: 'instant' }, ...command } as never);
  return { log, vault, subscriptions, opening, ask, later: (hours: number) => (clock = hoursLater(hours)) };
} // oxfmt-ignore

const [mail, hook] = ['mailto:ops@news.example', 'https://ops.example/hook'];

describe('the channel to the operator', () => {
  it('asks for sources that fail, also where an earlier version opened it; what people chose stays', async () => {
    const { opening, subscriptions, ask } = desk();
    await openOperatorChannel(opening, mail);
    const [id = ''] = [...(await subscriptions()).keys()];
    const kinds = async () => (await subscriptions()).get(id)?.filter.kinds;
    expect(await kinds()).toEqual(['warning', 'source']);
    for (const [chosen, then] of [[['warning'], ['warning', 'source']], [['gap'], ['gap']]] as const) {
      await ask(id, { type: 'ChangeSubscription', wish: { filter: { kinds: chosen } }, by: 'admin' });
      await openOperatorChannel(opening, mail);
      expect(await kinds()).toEqual(then);
    }
  }); // oxfmt-ignore

  it('is one subscription however often it is opened, and another one for another address', async () => {
    const { opening, subscriptions, vault } = desk();
    for (const url of [mail, mail, hook, hook]) await openOperatorChannel(opening, url);
    const all = [...(await subscriptions()).values()];
    expect(all.map(({ url, active }) => [url, active])).toEqual([[mail, false], [hook, true]]);
    expect([...vault.keys()]).toEqual([`webhook ${all[1]?.id ?? ''}`]);
    await openOperatorChannel(opening, undefined);
    expect([...(await subscriptions()).values()].some(({ active }) => active)).toBe(false);
    await openOperatorChannel(opening, mail);
    expect((await subscriptions()).get(all[0]?.id ?? '')).toMatchObject({ active: true });
  }); // oxfmt-ignore

  it('is told each stage of a receiver that fails, which is not told itself, and of nothing else', async () => {
    const { opening, log, subscriptions, ask } = desk();
    await openOperatorChannel(opening, mail);
    const subscription = { url: hook, label: 'Desk', filter: { kinds: ['outcome', 'warning'], to: [] }, by: 'admin' };
    await ask('desk', { type: 'AddSubscription', subscription });
    const standing = { failingSince: hoursLater(0), disablesAt: hoursLater(120), detail: 'no answer' };
    for (const percent of [50, 50, 70, 90, 100]) await ask('desk', { type: 'WarnSubscription', percent, ...standing });
    const all = [...(await subscriptions()).values()].map((doc) => ({ ...doc, active: true }));
    const rows = (await log.read(0, 1000)).flatMap((event) => outboxRowsFor(event, all));
    const operator = all.find(({ by }) => by === 'settings')?.id;
    expect(rows.map(({ to }) => to?.subscription)).toEqual(Array<unknown>(4).fill(operator));
    const events = (await log.read(0, 1000)).flatMap((event) => noticeFor(event) ?? []);
    expect(events.map(({ after, warning }) => [after, warning && 'percent' in warning ? warning.percent : ''])).toEqual(
      [...[50, 70, 90].map((percent) => ['failing', percent]), ['disabled', '']],
    );
  });
});
