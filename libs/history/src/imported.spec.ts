import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderSegments } from './folder-segments.js';
import { importedUpTo, stageImport } from './imported.js';

const scratch = mkdtempSync(join(tmpdir(), 'imported-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});
const settings = { segmentEvents: 10 };
const entry = { position: 1, chain: 'abc', body: '1|{}' };

describe('an import', () => {
  it('is seen as a whole or not at all, and remembered', async () => {
    const folder = join(scratch, 'story');
    const staged = await stageImport(folder, settings);
    await staged.segments.mirror([entry]);
    expect([await folderSegments(folder, settings).head(), await importedUpTo(folder)]).toEqual([0, 0]);
    await staged.finish();
    expect([await folderSegments(folder, settings).head(), await importedUpTo(folder)]).toEqual([1, 1]);
    expect(existsSync(`${folder}.import`)).toBe(false);
  });

  it('that was cut off is begun anew', async () => {
    const folder = join(scratch, 'cut-off');
    await (await stageImport(folder, settings)).segments.mirror([entry]);
    expect(await (await stageImport(folder, settings)).segments.head()).toBe(0);
  });

  it('does not take the place of a story', async () => {
    const folder = join(scratch, 'taken');
    await folderSegments(folder, settings).mirror([entry]);
    const staged = await stageImport(folder, settings);
    await expect(staged.finish()).rejects.toThrow();
    expect(await folderSegments(folder, settings).head()).toBe(1);
  });

  it('whose memory is damaged is not taken for none', async () => {
    const folder = join(scratch, 'damaged');
    await (await stageImport(folder, settings)).finish();
    writeFileSync(join(folder, 'imported'), '{"upTo":0}');
    await expect(importedUpTo(folder)).rejects.toMatchObject({ file: 'imported' });
  });
});
