/** What every `Snapshots` promises, as specs to run against each: places in order, versions apart, documents as they were. */
import type { Snapshot, Snapshots, ViewName } from '#core';

/** Opens an empty one. */
export type OpenSnapshots = () => Snapshots;

const notes: ViewName = { name: 'notes', version: 1 };
const at = (position: number, docs: readonly (readonly [string, unknown])[] = []): Snapshot => ({
  position,
  chain: `of ${String(position)}`,
  learntUpTo: `2031-05-10T12:00:${String(position % 60).padStart(2, '0')}.000Z`,
  happenedUpTo: '2031-05-09T00:00:00.000Z',
  after: position - 1,
  happenedFrom: '2031-05-08T00:00:00.000Z',
  holds: docs.length + 2,
  docs: new Map(docs),
});
const placeOf = ({ docs: _, ...place }: Snapshot) => place;

export function snapshotsContract(name: string, open: OpenSnapshots): void {
  describe(`${name} keeps snapshots`, () => {
    it('has none at first', async () => {
      const snapshots = open();
      expect(await snapshots.places(notes)).toEqual([]);
      expect(await snapshots.load(notes, 1)).toBeUndefined();
    });

    it('gives back documents as they were, in their order', async () => {
      const snapshots = open();
      const docs = [
        ['b', { words: 'Путин\n“普京” | \u2028', nothing: null, list: [1, 'two'] }],
        ['a/../\n', 7],
        ['', 'empty key'],
      ] as const;
      await snapshots.save(notes, at(12, docs));
      const loaded = await snapshots.load(notes, 12);
      expect(loaded).toEqual(at(12, docs));
      expect([...(loaded?.docs.keys() ?? [])]).toEqual(docs.map(([key]) => key));
    });

    it('keeps one of no documents', async () => {
      const snapshots = open();
      await snapshots.save(notes, at(3));
      expect(await snapshots.load(notes, 3)).toEqual(at(3));
    });

    it('lists the places in the order of their positions, however they were saved', async () => {
      const snapshots = open();
      for (const position of [20, 3, 100]) await snapshots.save(notes, at(position));
      expect(await snapshots.places(notes)).toEqual([at(3), at(20), at(100)].map(placeOf));
      expect(await snapshots.load(notes, 4)).toBeUndefined();
    });

    it('keeps views and versions apart', async () => {
      const snapshots = open();
      await snapshots.save(notes, at(5, [['a', 1]]));
      for (const other of [
        { ...notes, version: 2 },
        { ...notes, name: 'others' },
      ]) {
        expect(await snapshots.places(other)).toEqual([]);
        expect(await snapshots.load(other, 5)).toBeUndefined();
      }
    });

    it('keeps the later of two of the same position, and no change made to what was given', async () => {
      const snapshots = open();
      const docs = new Map<string, unknown>([['a', 2]]);
      await snapshots.save(notes, at(5, [['a', 1]]));
      expect(await snapshots.places(notes)).toEqual([placeOf(at(5, [['a', 1]]))]);
      await snapshots.save(notes, { ...at(5), chain: 'of another log', docs });
      docs.set('a', 3);
      expect((await snapshots.load(notes, 5))?.docs).toEqual(new Map([['a', 2]]));
      expect(await snapshots.places(notes)).toEqual([{ ...placeOf(at(5)), chain: 'of another log' }]);
    });
  });
}
