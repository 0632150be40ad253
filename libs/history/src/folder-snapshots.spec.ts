import { hoursLater, snapshotsContract } from '#testing';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderSnapshots } from './folder-snapshots.js';

const scratch = mkdtempSync(join(tmpdir(), 'snapshots-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

let folders = 0;
const freshFolder = () => join(scratch, String((folders += 1)));
const notes = { name: 'notes', version: 1 };
const place = {
  ...{ position: 7, chain: 'abc', after: 3, holds: 1 },
  ...{ learntUpTo: hoursLater(2), happenedUpTo: hoursLater(1), happenedFrom: hoursLater(0) },
};

snapshotsContract('a folder', () => folderSnapshots(freshFolder()));

async function aSnapshot() {
  const folder = freshFolder();
  await folderSnapshots(folder).save(notes, { ...place, docs: new Map([['a', { words: 'one' }]]) });
  const file = join(folder, 'notes@1/000000000007.snapshot');
  return { folder, file, bytes: readFileSync(file) };
}

describe('a snapshot in a folder', () => {
  it('of which any byte was changed is as if it were not there', async () => {
    const { folder, file, bytes } = await aSnapshot();
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      writeFileSync(file, changed);
      expect(await folderSnapshots(folder).load(notes, 7)).toBeUndefined();
    }
  });

  it('of many documents, packed piece by piece, gives back each in its place', async () => {
    const snapshots = folderSnapshots(freshFolder());
    const docs = new Map(
      Array.from({ length: 4000 }, (_, n) => [`n${String(n)}`, { words: `Nº ${String(n)} `.repeat(20) }]),
    );
    await snapshots.save(notes, { ...place, docs });
    expect([...((await snapshots.load(notes, 7))?.docs ?? [])]).toEqual([...docs]);
  });

  it('that was cut short, anywhere, is as if it were not there', async () => {
    const { folder, file, bytes } = await aSnapshot();
    for (let length = 0; length < bytes.length; length++) {
      writeFileSync(file, bytes.subarray(0, length));
      expect(await folderSnapshots(folder).load(notes, 7)).toBeUndefined();
    }
    expect(await folderSnapshots(folder).places(notes)).toEqual([place]);
    writeFileSync(file, '');
    expect(await folderSnapshots(folder).places(notes)).toEqual([]);
  });

  it('of another position in its place, and a stranger’s file, are passed over', async () => {
    const { folder, bytes } = await aSnapshot();
    writeFileSync(join(folder, 'notes@1/000000000009.snapshot'), bytes);
    writeFileSync(join(folder, 'notes@1/readme.txt'), 'hello');
    const snapshots = folderSnapshots(folder);
    expect(await snapshots.places(notes)).toEqual([place]);
    expect(await snapshots.load(notes, 9)).toBeUndefined();
  });
});
