/** What every `Replays` promises, as specs to run against each store of them. */
import type { ReplayRecord, ReplayRun, Replays } from '#core';
import { hoursLater } from './builders.js';

const none = { articles: 0, unread: 0, findingsAdded: 0, findingsRemoved: 0, added: 0, removed: 0, changed: 0 };
const aRun = (id: string, hour: number): ReplayRun => ({
  ...{ id, reader: 'lead', readerVersion: '1.0.0', state: 'running', startedAt: hoursLater(hour), position: 0 },
  ...{ difference: { added: [], removed: [], changed: [] }, counts: none, unread: [], settled: null },
});
const aRecord = (article: string, over = ''): ReplayRecord => ({
  ...{ article, over, happened: { at: hoursLater(0), precision: 'instant' }, record: null, because: 'it is not there' },
});

async function recordsOf(replays: Replays, id: string): Promise<readonly ReplayRecord[]> {
  const found: ReplayRecord[] = [];
  for await (const record of replays.records(id)) found.push(record);
  return found.sort((a, b) => (a.article < b.article ? -1 : 1));
}

export function replaysContract(name: string, open: () => Replays): void {
  describe(`${name} is a store of replays`, () => {
    it('gives the runs newest first, as each was saved last', async () => {
      const replays = open();
      for (const run of [aRun('old', 1), aRun('new', 2)]) await replays.save(run);
      await replays.save({ ...aRun('old', 1), state: 'ready' });
      expect((await replays.all()).map(({ id, state }) => `${id} ${state}`)).toEqual(['new running', 'old ready']);
      expect(await replays.find('old')).toMatchObject({ state: 'ready' });
      expect(await replays.find('unknown')).toBeUndefined();
    });

    it('keeps one record for each article of a run, until they are forgotten', async () => {
      const replays = open();
      for (const record of [aRecord('a'), aRecord('b'), aRecord('a', 'later')]) await replays.keep('one', record);
      await replays.keep('two', aRecord('c'));
      expect(await recordsOf(replays, 'one')).toEqual([aRecord('a', 'later'), aRecord('b')]);
      await replays.forgetRecords('one');
      expect([await recordsOf(replays, 'one'), await recordsOf(replays, 'two')]).toEqual([[], [aRecord('c')]]);
    });

    it('gives all of very many records', async () => {
      const replays = open();
      for (let i = 0; i < 250; i++) await replays.keep('many', aRecord(`a${String(i)}`));
      expect(await recordsOf(replays, 'many')).toHaveLength(250);
    });
  });
}
