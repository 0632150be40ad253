import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderSecrets } from './folder-secrets.js';

const freshFolder = () => join(mkdtempSync(join(tmpdir(), 'secrets-')), 'story');

describe('secrets in a folder', () => {
  it('are there for whoever opens it next, replaced as a whole, and gone when they are forgotten.', async () => {
    const folder = freshFolder();
    const secrets = folderSecrets(folder);
    expect([...(await secrets.all())]).toEqual([]);
    await secrets.forget('never there');
    await secrets.keep('webhook a', 'whsec_1');
    await secrets.keep('webhook a', 'whsec_2');
    await secrets.keep('user Zoë ../..', '{"hash":"x"}');
    await secrets.forget('user Zoë ../..');
    expect([...(await folderSecrets(folder).all())]).toEqual([['webhook a', 'whsec_2']]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('are for the eyes of their owner alone, and no file tells by its name whose they are.', async () => {
    const folder = freshFolder();
    await folderSecrets(folder).keep('user Ada Brink', 'a hash');
    const [file] = readdirSync(folder);
    expect(file).toMatch(/^[0-9a-f]{64}\.secret$/);
    expect([statSync(folder).mode & 0o777, statSync(join(folder, file!)).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it('that were spoiled, or put under another name, are as if they were not there.', async () => {
    const folder = freshFolder();
    const secrets = folderSecrets(folder);
    await secrets.keep('webhook a', 'one');
    await secrets.keep('webhook b', 'two');
    const [first, second] = readdirSync(folder).map((name) => join(folder, name));
    writeFileSync(first!, readFileSync(second!));
    writeFileSync(second!, '["webhook');
    expect((await secrets.all()).size).toBe(0);
  });
});
