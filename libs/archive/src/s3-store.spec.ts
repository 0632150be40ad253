import { Refusal } from '#core';
import { s3Keys, startS3, type S3Server } from '#testing';
import { checkBucket } from './check-store.js';
import { StoreUnavailable } from './s3-client.js';
import { S3Store } from './s3-store.js';
import { archiveOn } from './shelved-archive.js';

const patience = { attempts: 4, timeoutMs: 500, firstWaitMs: 2 };
let server: S3Server;
beforeAll(async () => {
  server = await startS3('pages');
});
beforeEach(() => {
  server.requests.length = 0;
  server.gate = () => undefined;
  server.heedsConditions = true;
});
afterAll(() => server.stop());

const place = (of: object = {}) => ({
  ...{ endpoint: server.url, region: 'eu-north-1', bucket: 'pages', prefix: '', ...s3Keys },
  ...of,
});
const archive = (of: object = {}) => archiveOn(new S3Store(place(of), patience));
/** The first `times` requests are answered like this. */
const first = (times: number, answer: { status: number; body?: string; headers?: Record<string, string> }) => {
  let left = times;
  server.gate = () => (left-- > 0 ? answer : undefined);
};
const slowDown = { status: 503, body: '<Error><Code>SlowDown</Code></Error>' };

describe('a bucket', () => {
  it('is asked again while it is busy', async () => {
    first(3, slowDown);
    const hash = await archive().keep('texts', 'words one');
    expect(await archive().findText(hash)).toBe('words one');
  });

  it('is given up after some attempts, with what it said, and no secret', async () => {
    server.gate = ({ method }) => (method === 'PUT' ? slowDown : undefined);
    const failed = await archive()
      .keep('texts', 'words two')
      .catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(StoreUnavailable);
    expect((failed as Error).message).toMatch(/s3:\/\/pages\/ at http.*status 503 \(SlowDown\)$/);
    expect(JSON.stringify(failed) + String((failed as Error).stack)).not.toContain('S3RVER');
    expect(server.requests.filter(({ method }) => method === 'PUT')).toHaveLength(4);
  });

  it('is not asked again for what it refuses', async () => {
    first(100, { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' });
    await expect(archive().findText('0'.repeat(64))).rejects.toThrow('status 403');
    expect(new Set(server.requests.map(({ path }) => path)).size).toBe(server.requests.length);
  });

  it('leads nobody elsewhere', async () => {
    const headers = { location: 'http://127.0.0.1:1/other' };
    first(100, { status: 307, headers });
    await expect(archive().keep('texts', 'words three')).rejects.toThrow('not followed; set the endpoint and region');
  });

  it('that is silent is not waited for', async () => {
    server.gate = () => new Promise(() => undefined);
    const began = performance.now();
    await expect(archive().keep('texts', 'words four')).rejects.toBeInstanceOf(StoreUnavailable);
    expect(performance.now() - began).toBeLessThan(8000);
  });

  it('acknowledges nothing that it does not hold', async () => {
    server.gate = ({ method, path }) =>
      method === 'PUT' && path.endsWith('.aes') ? { status: 200, headers: { etag: '"0123"' } } : undefined;
    await expect(archive().keep('texts', 'words five')).rejects.toThrow('does not give back what was stored');
  });

  it('whose tags are no MD5 is read back', async () => {
    const store = new S3Store(place(), patience);
    await store.write('plain', Buffer.from('x'));
    server.gate = ({ method }) =>
      method === 'PUT' ? { status: 200, headers: { etag: '"of-a-key-service"' } } : undefined;
    await store.write('plain', Buffer.from('x'));
    expect(server.requests.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'GET']);
  });

  it('says when what was deleted can still be had', async () => {
    const hash = await archive().keep('texts', 'words six');
    const marked = (version: string) => {
      const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version };
      server.gate = ({ method }) => (method === 'DELETE' ? { status: 204, headers } : undefined);
    };
    marked('3HL4kqCxf3vjVBH40Nrjfkd');
    await expect(archive().erase('texts', hash)).rejects.toThrow('keeps old versions');
    marked('null');
    await expect(archive().erase('texts', hash)).resolves.toBeUndefined();
  });

  it('is never listed, and every request is signed over its content', async () => {
    const hash = await archive({ prefix: 'a/b/' }).keep('pages', 'words seven');
    await archive({ prefix: 'a/b/' }).erase('pages', hash);
    expect(server.requests.every(({ path }) => path.startsWith('/pages/a/b/') && !path.includes('?'))).toBe(true);
    await expect(archive({ secretAccessKey: 'wrong' }).find('pages', hash)).rejects.toThrow('403');
  });
});

describe('a bucket that is looked at before it is used', () => {
  const told: string[] = [];
  const check = (of: object = {}) => checkBucket(place(of), (line) => told.push(line), patience);
  beforeEach(() => {
    told.length = 0;
  });

  it('is taken when it gives back what it was given, and nothing is left there', async () => {
    await check();
    expect(told).toEqual([]);
    const probe = server.requests.find(({ method }) => method === 'PUT')!.path.replace('/pages/', '');
    expect(await new S3Store(place(), patience).exists(probe)).toBe(false);
  });

  it('is told of when it lets one machine write over another', async () => {
    server.heedsConditions = false;
    await check();
    expect(told).toEqual([expect.stringContaining('If-None-Match')]);
  });

  it.each([
    ['its keys are wrong', { secretAccessKey: 'wrong' }, 'see that its keys are right'],
    ['there is none', { bucket: 'nowhere' }, 'no such bucket'],
    ['nobody is there', { endpoint: 'http://127.0.0.1:1' }, 'cannot be written and read'],
  ])('is refused when %s, with what to do', async (_what, of, words) => {
    const refused = check(of);
    await expect(refused).rejects.toBeInstanceOf(Refusal);
    await expect(refused).rejects.toThrow(words);
  });

  it('is refused when it keeps what is deleted', async () => {
    server.gate = ({ path }) =>
      path.endsWith('?versioning')
        ? { status: 200, body: '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>' }
        : undefined;
    await expect(check()).rejects.toThrow('suspend versioning');
  });

  it('is refused when what is missing looks forbidden', async () => {
    server.gate = ({ method }) => (method === 'HEAD' ? { status: 403 } : undefined);
    await expect(check()).rejects.toThrow('s3:ListBucket');
  });
});
