import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '#core';
import { loadSettings } from './load-settings.js';
import type { secretVariables } from './secret-files.js';

function refusalOf(env: Record<string, string>): string {
  try {
    loadSettings(env);
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return (error as Refusal).message;
  }
  return '';
}

describe('the settings', () => {
  it('take proxies by address or range, and name what is none', () => {
    const trusted = (SUMMITWATCH_TRUSTED_PROXIES: string) =>
      loadSettings({ SUMMITWATCH_TRUSTED_PROXIES }).trustedProxies;
    expect(trusted('10.0.0.1, fd00::/8')).toEqual(['10.0.0.1/32', 'fd00::/8']);
    expect(() => trusted('10.0.0.1, the proxy')).toThrow(/SUMMITWATCH_TRUSTED_PROXIES holds "the proxy"/);
    expect(() => trusted('10.0.0.0/33')).toThrow(/no address range/);
  });

  it('need nothing from the environment', () => {
    expect(loadSettings({ PATH: '/bin', SUMMITWATCH_CONTACT: '' })).toEqual({
      redisUrl: 'redis://127.0.0.1:6379',
      replicas: 0,
      dataFolder: './data',
      storyFile: 'stories/alaska-2025.yaml',
      trustedProxies: [],
      host: '127.0.0.1',
      port: 8080,
      pollSeconds: 60,
      pollCeilingSeconds: 300,
      controlHours: 24,
      rereadMs: [15, 60, 360, 1440, 4320].map((minutes) => minutes * 60_000),
      rereadsAtOnce: 4,
      hostSpacingMs: 1000,
      allowPrivate: { feed: [], page: [], webhook: [], hub: [], model: [] },
      log: 'text',
      fresh: { seconds: 60, events: 1000 },
      requestsPerSecond: 30,
      retention: { pagesDays: null, irrelevantDays: null },
      readerThreads: 1,
      segmentEvents: 4096,
      recentEvents: 8192,
    });
  });

  it('are read from the environment', () => {
    const env = {
      REDIS_URL: 'rediss://:pw@redis.example:6380/1',
      SUMMITWATCH_PORT: '0',
      SUMMITWATCH_POLL_SECONDS: '0.5',
      SUMMITWATCH_CONTROL_HOURS: '0.01',
      SUMMITWATCH_REREAD_MINUTES: '0.5, 2,30',
      SUMMITWATCH_REREADS_AT_ONCE: '2',
      SUMMITWATCH_CONTACT: 'desk@news.example',
      SUMMITWATCH_ADMIN_SECRET: 'sixteen-letters!',
      SUMMITWATCH_LOG: 'json',
      SUMMITWATCH_METRICS_PORT: '9464',
      SUMMITWATCH_FRESH_SECONDS: '5',
      SUMMITWATCH_REQUESTS_PER_SECOND: '8',
      SUMMITWATCH_KEEP_PAGES_DAYS: '30',
    };
    expect(loadSettings(env)).toMatchObject({
      redisUrl: env.REDIS_URL,
      port: 0,
      pollSeconds: 0.5,
      pollCeilingSeconds: 2.5,
      controlHours: 0.01,
      rereadMs: [30_000, 120_000, 1_800_000],
      rereadsAtOnce: 2,
      contact: 'desk@news.example',
      adminSecret: 'sixteen-letters!',
      log: 'json',
      metrics: { host: '127.0.0.1', port: 9464 },
      fresh: { seconds: 5, events: 1000 },
      requestsPerSecond: 8,
      retention: { pagesDays: 30, irrelevantDays: null },
    });
  });

  it('takes a mail server with its sender, and neither alone', () => {
    const [SUMMITWATCH_SMTP_URL, SUMMITWATCH_MAIL_FROM] = [
      'smtps://desk:pass@mail.example',
      'The watch <watch@mail.example>',
    ];
    const mail = { url: SUMMITWATCH_SMTP_URL, from: SUMMITWATCH_MAIL_FROM };
    expect(loadSettings({ SUMMITWATCH_SMTP_URL, SUMMITWATCH_MAIL_FROM }).mail).toEqual(mail);
    const SUMMITWATCH_OPERATOR = 'mailto:ops@news.example';
    expect(loadSettings({ SUMMITWATCH_SMTP_URL, SUMMITWATCH_MAIL_FROM, SUMMITWATCH_OPERATOR }).operator).toBe(
      SUMMITWATCH_OPERATOR,
    );
    expect(() => loadSettings({ SUMMITWATCH_OPERATOR })).toThrow(/SUMMITWATCH_SMTP_URL is missing/);
    expect(loadSettings({ SUMMITWATCH_OPERATOR: 'https://ops.example/hook' }).operator).toBe(
      'https://ops.example/hook',
    );
    expect(() => loadSettings({ SUMMITWATCH_SMTP_URL })).toThrow(/SUMMITWATCH_MAIL_FROM is missing/);
    expect(() => loadSettings({ SUMMITWATCH_MAIL_FROM })).toThrow(/SUMMITWATCH_SMTP_URL is missing/);
  });

  it('take the address at which hubs reach the service, without a slash at its end', () => {
    const at = (SUMMITWATCH_PUBLIC_URL: string) => loadSettings({ SUMMITWATCH_PUBLIC_URL }).publicUrl;
    expect(at('https://watch.example/desk/')).toBe('https://watch.example/desk');
    expect(at('http://watch.example:8080')).toBe('http://watch.example:8080');
    expect(loadSettings({})).not.toHaveProperty('publicUrl');
  });

  it('let pages never be read again', () => {
    expect(loadSettings({ SUMMITWATCH_REREAD_MINUTES: 'never' }).rereadMs).toEqual([]);
  });

  const keys = { SUMMITWATCH_ARCHIVE_KEY_ID: 'watch', SUMMITWATCH_ARCHIVE_SECRET: 'hush-hush' };

  it('name a bucket for the archive, its prefix with one slash at its end', () => {
    const at = (SUMMITWATCH_ARCHIVE: string, more = {}) =>
      loadSettings({ SUMMITWATCH_ARCHIVE, ...keys, ...more }).archive;
    expect(at('s3://pages/summit/one//', { SUMMITWATCH_ARCHIVE_ENDPOINT: 'http://minio:9000/' })).toEqual({
      ...{ endpoint: 'http://minio:9000', region: 'us-east-1', bucket: 'pages', prefix: 'summit/one/' },
      ...{ accessKeyId: 'watch', secretAccessKey: 'hush-hush' },
    });
    expect(at('s3://pages', { SUMMITWATCH_ARCHIVE_REGION: 'eu-north-1' })).toMatchObject({
      ...{ endpoint: 'https://s3.eu-north-1.amazonaws.com', bucket: 'pages', prefix: '' },
    });
    expect(loadSettings({})).not.toHaveProperty('archive');
  });

  it.each([
    [{ SUMMITWATCH_ARCHIVE: 's3://pages' }, /KEY_ID.*is missing[^]*SECRET.*is missing/],
    [{ SUMMITWATCH_ARCHIVE: 'pages', ...keys }, /is no bucket/],
    [{ SUMMITWATCH_ARCHIVE: 's3://pages/../other?x', ...keys }, /is no bucket/],
    [{ SUMMITWATCH_ARCHIVE: 's3://pages', SUMMITWATCH_ARCHIVE_ENDPOINT: 'ftp://x', ...keys }, /is no endpoint/],
  ])('refuse an archive that is not wholly told: %j', (env, words) => {
    expect(refusalOf(env as Record<string, string>)).toMatch(words);
    expect(refusalOf(env as Record<string, string>)).not.toContain('hush-hush');
  });

  it('never let the ceiling of polling lie below its floor', () => {
    const ceiling = (env: Record<string, string>) => loadSettings(env).pollCeilingSeconds;
    expect(ceiling({ SUMMITWATCH_POLL_CEILING_SECONDS: '900' })).toBe(900);
    expect(ceiling({ SUMMITWATCH_POLL_CEILING_SECONDS: '900', SUMMITWATCH_POLL_SECONDS: '3600' })).toBe(3600);
  });

  it('take private ranges for each purpose; an address alone is a range of one', () => {
    const env = {
      SUMMITWATCH_ALLOW_PRIVATE: 'feed=127.0.0.0/8, page=10.0.0.0/8,feed=::1,webhook=fd00::/8,hub=10.1.1.1',
    };
    expect(loadSettings(env).allowPrivate).toEqual({
      feed: ['127.0.0.0/8', '::1/128'],
      page: ['10.0.0.0/8'],
      webhook: ['fd00::/8'],
      hub: ['10.1.1.1/32'],
      model: [],
    });
  });

  it.each([
    ['pages=10.0.0.0/8', 'holds the purpose "pages"; allowed: feed, page, webhook, hub, model; did you mean "page"?'],
    ['feed=10.0.0.0/33', 'holds "10.0.0.0/33", which is no address range'],
    ['feed=localhost', 'holds "localhost", which is no address range'],
    ['127.0.0.0/8', 'holds "127.0.0.0/8"; the form is feed='],
  ])('refuse the private ranges %s', (value, message) => {
    expect(refusalOf({ SUMMITWATCH_ALLOW_PRIVATE: value })).toContain(`SUMMITWATCH_ALLOW_PRIVATE ${message}`);
  });

  it.each([
    ['SUMMITWATCH_PORT', '70000', 'a number from 0 to 65535 is expected'],
    ['SUMMITWATCH_PORT', '80.5', 'a whole number is expected'],
    ['SUMMITWATCH_PORT', '0x50', 'a number from 0 to 65535 is expected'],
    ['SUMMITWATCH_POLL_SECONDS', '0.1', 'a number from 0.2 to 86400 is expected'],
    ['SUMMITWATCH_READER_THREADS', '0', 'a number from 1 to 64 is expected'],
    ['SUMMITWATCH_REREAD_MINUTES', '60,15', 'rising numbers of minutes are expected'],
    ['SUMMITWATCH_REREAD_MINUTES', '15;60', 'or never'],
    ['SUMMITWATCH_LOG', 'jsn', 'allowed: text, json; did you mean "json"?'],
    ['SUMMITWATCH_METRICS_PORT', '70000', 'a number from 0 to 65535 is expected'],
    ['SUMMITWATCH_PUBLIC_URL', 'watch.example', 'no public address'],
    ['SUMMITWATCH_SMTP_URL', 'https://mail.example', 'no mail server'],
    ['SUMMITWATCH_OPERATOR', 'https://desk:secret@ops.example/', 'no address'],
    ['SUMMITWATCH_OPERATOR', 'mailto:ops@news.example?cc=all@news.example', 'no address'],
    ['SUMMITWATCH_MAIL_FROM', 'the desk', 'no sender'],
    ['SUMMITWATCH_PUBLIC_URL', 'https://watch.example/?a=b', 'no public address'],
    ['SUMMITWATCH_PUBLIC_URL', 'https://desk:secret@watch.example/', 'no public address'],
    ['SUMMITWATCH_CONTACT', 'a b', 'an e-mail or web address is expected'],
    ['SUMMITWATCH_CONTACT', 'x@y.example\r\nEvil: 1', 'an e-mail or web address is expected'],
  ])('refuse %s=%j', (name, value, message) => {
    expect(refusalOf({ [name]: value })).toMatch(new RegExp(`  ${name} is .*${message}`.replaceAll('?', '\\?')));
  });

  it('refuse unknown names of their own, and point out near ones', () => {
    const message = refusalOf({ SUMMITWATCH_PROT: '1', SUMMITWATCH_REDIS_URL: 'redis://x' });
    expect(message).toMatch(/SUMMITWATCH_PROT is not a known setting; did you mean "SUMMITWATCH_PORT"\?/);
    expect(message).toMatch(/SUMMITWATCH_REDIS_URL is not a known setting; did you mean "REDIS_URL"\?/);
    expect(refusalOf({ SUMMITWATCH_ZZZZZZZZ: '1' })).toMatch(/is not a known setting; allowed: .*SUMMITWATCH_PORT/);
  });

  it('tell every problem at once', () => {
    expect(refusalOf({ SUMMITWATCH_PORT: 'x', SUMMITWATCH_LOG: 'y' })).toMatch(/^The environment has 2 problems:\n/);
  });

  it('leave the variables of specs and launcher alone', () => {
    const env = {
      SUMMITWATCH_TEST_REDIS: 'a',
      SUMMITWATCH_TEST_REDIS_PROGRAM: 'r',
      SUMMITWATCH_DATASETS: 'b',
      SUMMITWATCH_SECRET: 'c',
    };
    expect(loadSettings(env)).toEqual(loadSettings({}));
  });

  it('never repeat a secret', () => {
    const message = refusalOf({ SUMMITWATCH_ADMIN_SECRET: 'hunter2', REDIS_URL: 'http://:hunter2@x' });
    expect(message).toContain('SUMMITWATCH_ADMIN_SECRET is too short');
    expect(message).toContain('REDIS_URL is no Redis address');
    expect(message).not.toContain('hunter2');
  });
});

describe('the settings of a model', () => {
  const given = {
    SUMMITWATCH_READER: 'model',
    SUMMITWATCH_MODEL_URL: 'https://models.example/v1/',
    SUMMITWATCH_MODEL: 'small-1',
  };

  it('are absent for the rules, whatever else is set', () => {
    expect(loadSettings({ ...given, SUMMITWATCH_READER: 'rules' })).not.toHaveProperty('model');
  });

  it('have a budget and a deadline, and no slash at the end of the address', () => {
    const bounds = { tokensPerDay: 1_000_000, requestsPerMinute: 30, deadlineSeconds: 60 };
    expect(loadSettings(given).model).toEqual({ url: 'https://models.example/v1', model: 'small-1', ...bounds });
  });

  it.each([
    [{ SUMMITWATCH_READER: 'modle' }, 'SUMMITWATCH_READER is "modle"; allowed: rules, model'],
    [{ SUMMITWATCH_READER: 'model' }, 'SUMMITWATCH_MODEL_URL is missing; SUMMITWATCH_READER=model needs it'],
    [{ SUMMITWATCH_READER: 'model' }, 'SUMMITWATCH_MODEL is missing; SUMMITWATCH_READER=model needs it'],
    [{ SUMMITWATCH_MODEL_URL: 'https://desk:pass@models.example' }, 'SUMMITWATCH_MODEL_URL is no endpoint'],
    [{ SUMMITWATCH_MODEL_TOKENS_PER_DAY: '-1' }, 'SUMMITWATCH_MODEL_TOKENS_PER_DAY is "-1"; a number from 0'],
  ])('refuse %j', (env, message) => {
    expect(refusalOf(env)).toContain(message);
  });
});

describe('a planned end', () => {
  it('is a place, and which of its passings', () => {
    expect(loadSettings({ SUMMITWATCH_FAILPOINT: 'deliver:after-post' }).failpoint).toEqual({
      at: 'deliver:after-post',
      passing: 1,
    });
    expect(loadSettings({ SUMMITWATCH_FAILPOINT: 'append:before-send*30' }).failpoint?.passing).toBe(30);
  });

  it.each(['deliver:after-pots', 'deliver:after-post*0', 'deliver:after-post*', '*2'])('is refused as %s', (value) => {
    expect(refusalOf({ SUMMITWATCH_FAILPOINT: value })).toMatch(/SUMMITWATCH_FAILPOINT is "[^"]*"; allowed: append:/);
  });
});

describe('a secret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  const file = join(folder, 'secret');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const sound: Readonly<Record<(typeof secretVariables)[number], string>> = {
    REDIS_URL: 'redis://:hunter2@redis.example:6379',
    SUMMITWATCH_ADMIN_SECRET: 'hunter2-hunter2-hunter2',
    SUMMITWATCH_ARCHIVE_KEY_ID: 'hunter2',
    SUMMITWATCH_ARCHIVE_SECRET: 'hunter2',
    SUMMITWATCH_SMTP_URL: 'smtps://desk:hunter2@mail.example',
    SUMMITWATCH_OPERATOR: 'https://hooks.example/hunter2',
    SUMMITWATCH_MODEL_KEY: 'hunter2',
  };
  const beside = {
    SUMMITWATCH_ARCHIVE: 's3://bucket',
    SUMMITWATCH_ARCHIVE_KEY_ID: 'id',
    SUMMITWATCH_ARCHIVE_SECRET: 'secret',
    SUMMITWATCH_READER: 'model',
    SUMMITWATCH_MODEL_URL: 'https://models.example/v1',
    SUMMITWATCH_MODEL: 'small',
    SUMMITWATCH_SMTP_URL: 'smtp://mail.example',
    SUMMITWATCH_MAIL_FROM: 'desk@news.example',
  };

  it.each(Object.entries(sound))('%s may stand in a file', (name, secret) => {
    writeFileSync(file, `${secret}\n`);
    const others = Object.fromEntries(Object.entries(beside).filter(([each]) => each !== name));
    const inFile = loadSettings({ ...others, [`${name}_FILE`]: file });
    expect(inFile).toEqual(loadSettings({ ...others, [name]: secret }));
    expect(JSON.stringify(inFile)).toContain('hunter2');
  });

  it.each(Object.keys(sound))('%s is in one place, in a file that can be read, and never repeated', (name) => {
    writeFileSync(file, 'hunter2\nhunter3');
    const messages = [
      refusalOf({ [`${name}_FILE`]: file, [name]: 'hunter2' }),
      refusalOf({ [`${name}_FILE`]: file }),
      refusalOf({ [`${name}_FILE`]: join(folder, 'none') }),
    ];
    expect(messages[0]).toContain(`${name}_FILE stands beside ${name}`);
    expect(messages[1]).toContain(`${name}_FILE names a file that holds no secret`);
    expect(messages[2]).toContain(`${name}_FILE is`);
    expect(messages.join()).not.toMatch(/hunter/);
  });

  it('whose file is misspelt is refused with the name that was meant', () => {
    expect(refusalOf({ SUMMITWATCH_ADMIN_SECRET_FIEL: file })).toContain(
      'did you mean "SUMMITWATCH_ADMIN_SECRET_FILE"?',
    );
    writeFileSync(file, 'two words');
    expect(refusalOf({ SUMMITWATCH_MODEL_KEY_FILE: file })).toContain('SUMMITWATCH_MODEL_KEY is no key');
  });
});
