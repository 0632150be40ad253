/** The thread is the built one: what jest runs has no worker of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DamagedContent, erased, ErasedContent } from './archive.js';
import { folderArchive } from './folder-archive.js';
import { threadedArchive } from './threaded-archive.js';

const scratch = mkdtempSync(join(tmpdir(), 'threaded-archive-'));
const built = join(process.cwd(), 'dist/libs/archive/src/archive.worker-thread.js');
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});
const fresh = () => mkdtempSync(join(scratch, 'archive-'));

describe('an archive at work in a thread', () => {
  it('keeps what the same folder’s archive finds, and finds what that one keeps', async () => {
    const folder = fresh();
    const [there, here] = [threadedArchive(folder, built), folderArchive(folder)];
    const bytes = Buffer.from([0, 255, 10, 13]);
    const [page, text] = await Promise.all([there.keep('pages', bytes), here.keep('texts', 'Путин said “no”\r\n')]);
    expect(await here.find('pages', page)).toEqual(bytes);
    expect(await there.findText(text)).toBe('Путин said “no”\r\n');
    expect(Buffer.from((await there.find('pages', page)) as Uint8Array)).toEqual(bytes);
    expect(await there.findText('0'.repeat(64))).toBeUndefined();
  });

  it('says of what was erased the same as without a thread', async () => {
    const there = threadedArchive(fresh(), built);
    const hash = await there.keep('texts', 'gone for good');
    await there.erase('texts', hash);
    expect([await there.findText(hash), await there.remains('texts', hash)]).toEqual([erased, false]);
    await expect(there.keep('texts', 'gone for good')).rejects.toEqual(new ErasedContent('texts', hash));
    await expect(there.keep('texts', 'gone for good')).rejects.toBeInstanceOf(ErasedContent);
  });

  it('carries a content to another folder and lets go of it here', async () => {
    const [from, to] = [threadedArchive(fresh(), built), threadedArchive(fresh(), built)];
    const hash = await from.keep('texts', 'on its way');
    const carried = await from.carry('texts', hash);
    if (carried === undefined || carried === erased) throw new Error('nothing to carry');
    await to.takeIn('texts', hash, carried);
    await from.letGo('texts', hash, Date.now() + 1000);
    expect([await from.findText(hash), await to.findText(hash)]).toEqual([undefined, 'on its way']);
  });

  it('names what is damaged, and what the disk said', async () => {
    const folder = fresh();
    const there = threadedArchive(folder, built);
    const hash = await there.keep('texts', 'words to be damaged');
    writeFileSync(join(folder, 'texts', hash.slice(0, 2), `${hash}.aes`), 'cut');
    await expect(there.findText(hash)).rejects.toEqual(new DamagedContent('texts', hash));
    writeFileSync(join(scratch, 'no-folder'), '');
    const nowhere = threadedArchive(join(scratch, 'no-folder'), built);
    await expect(nowhere.keep('texts', 'anything')).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('fails what was asked of a thread that ends, and begins another for the next', async () => {
    const folder = fresh();
    const flag = join(folder, 'ended-once');
    const brittle = join(folder, 'brittle.cjs');
    writeFileSync(
      brittle,
      `const { existsSync, writeFileSync } = require('node:fs');
       const { parentPort } = require('node:worker_threads');
       if (existsSync(${JSON.stringify(flag)})) require(${JSON.stringify(built)});
       else parentPort.once('message', () => { writeFileSync(${JSON.stringify(flag)}, ''); process.exit(1); });`,
    );
    const there = threadedArchive(folder, brittle);
    const lost = await Promise.allSettled([there.keep('texts', 'one'), there.keep('texts', 'other')]);
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await there.findText(await there.keep('texts', 'one'))).toBe('one');
  });
});
