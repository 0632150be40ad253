/** The command line: filters that keep order and survive bad lines, and commands that look at the log and prove it. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged, itemsIn } from './play.js';
import { root, type Service } from './service.js';
import { watchNewspaper } from './watch-newspaper.js';

type Answer = Record<string, unknown> & { readonly id: unknown; readonly error?: { code: string; message: string } };

/** What a filter makes of a good line, a line that is no JSON, one that lacks its field, and the good line again. */
async function filtered(name: string, good: Record<string, unknown>): Promise<readonly Answer[]> {
  const lines = [
    { id: 'first', ...good },
    { id: 2, ...good },
  ].map((line) => JSON.stringify(line));
  const input = [lines[0], 'no json', '{"id":"empty"}', '', lines[1]].join('\n');
  const { code, output } = await summitwatch([name], {}, input);
  expect(code).toBe(0);
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

const text = 'The Alaska summit ended on Friday. Trump and Putin failed to agree on a ceasefire in Ukraine.';
const feed =
  '<rss version="2.0"><channel><title>News</title><item><title>One</title><link>/one</link></item></channel></rss>';
const page = `<html><body><article><h1>The summit</h1><p>${text} ${text}</p></article></body></html>`;
const base64 = (plain: string): string => Buffer.from(plain).toString('base64');

const filters: readonly [string, string, Record<string, unknown>, object][] = [
  [
    'parse-feed',
    'feed',
    { url: 'https://news.example/feed', contentType: 'text/xml', body: base64(feed) },
    {
      title: 'News',
      items: [{ title: 'One', link: 'https://news.example/one' }],
    },
  ],
  [
    'clean-article',
    'article',
    { url: 'https://news.example/one', html: page },
    { title: 'The summit', text: `${text} ${text}` },
  ],
  [
    'find',
    'findings',
    { text },
    { outcomes: [{ topic: 'ceasefire', status: 'not-agreed', start: 35, end: text.length }] },
  ],
];

describe.each(filters)('%s', (name, field, good, expected) => {
  it('answers line by line in order, and a bad line says why without stopping the rest.', async () => {
    const answers = await filtered(name, good);
    expect(answers.map(({ id }) => id)).toEqual(['first', null, 'empty', 2]);
    expect(answers.map(({ error }) => error?.code)).toEqual([undefined, 'invalid-json', 'invalid-line', undefined]);
    expect(answers[0]![field]).toMatchObject(expected);
    expect(answers[3]![field]).toEqual(answers[0]![field]);
  });
});

it('copies tells of which earlier line a text is a copy, past a bad line.', async () => {
  const long = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ');
  const answers = await filtered('copies', { text: long });
  expect(answers.map(({ id, copyOf }) => [id, copyOf])).toEqual([
    ['first', null],
    [null, undefined],
    ['empty', undefined],
    [2, 'first'],
  ]);
});

it('A finding’s offsets are those of its sentence.', async () => {
  const [{ findings }] = (await filtered('find', { text })) as unknown as [
    { findings: { outcomes: { start: number; end: number }[] } },
  ];
  const { start, end } = findings.outcomes[0]!;
  expect(text.slice(start, end)).toBe('Trump and Putin failed to agree on a ceasefire in Ukraine.');
});

describe('on the log', () => {
  let newspaper: Newspaper;
  let service: Service;
  const run = (...words: string[]) => summitwatch(words, service.environment);

  beforeAll(async () => {
    newspaper = await startNewspaper();
    service = await watchNewspaper(newspaper);
    newspaper.print({ slug: 'failed', title: 'Alaska summit of Trump and Putin', paragraphs: [text] });
    await itemsIn(service, 1);
    await allJudged(service);
  });

  afterAll(async () => {
    await service.remove();
    await newspaper.stop();
  });

  it('events prints the log from the oldest, whole, in part, and by type.', async () => {
    const all = (await run('events')).output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { position: number; type: string });
    expect(all.map(({ position }) => position)).toEqual(all.map((_, n) => n + 1));
    const { output } = await run('events', '--after', '1', '--limit', '1', '--type', 'outcome-reported.v1');
    expect(JSON.parse(output)).toEqual(all.find(({ type }) => type === 'outcome-reported.v1'));
  });

  it('as-of tells the brief of a moment: nothing before the first news, the outcome with its sentence now.', async () => {
    const before = await run('as-of', '2025-01-01');
    expect(before.output).toBe('Outcomes\n\nFollow-up meetings\n\nReactions\n\n');
    expect(before.errors).toBe('Nothing was known by then; --clock happened tells what had happened.\n');
    const { output } = await run('as-of', new Date().toISOString());
    expect(output).toMatch(/Outcomes\n {2}ceasefire: not-agreed since .*\n {4}“Trump and Putin failed to agree/);
  });

  it('says beside an empty list why it is empty.', async () => {
    const { id } = (await itemsIn(service, 1)).items[0]!;
    const empty = [['subscriptions'], ['deliveries'], ['deliveries', '--undelivered'], ['revisions', id]] as const;
    const told = await Promise.all(empty.map((words) => run(...words)));
    expect(told.map(({ code, output, errors }) => [code, output, errors])).toEqual([
      [0, '', 'no subscription yet; “summitwatch subscribe URL” adds one\n'],
      [0, '', 'no notice has been sent yet\n'],
      [0, '', 'nothing is undelivered\n'],
      [0, '', 'it has said the same since it was first read\n'],
    ]);
  });

  it('says in a sentence that what it prints finds no room.', () => {
    const full = openSync('/dev/full', 'w');
    const words = ['bin/summitwatch.mjs', 'events'];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, env: { ...process.env, ...service.environment }, stdio: ['ignore', full, 'pipe'] }); // oxfmt-ignore
    closeSync(full);
    expect([status, String(stderr)]).toEqual([
      2,
      expect.stringMatching(/^summitwatch: .*no space left on device.*\n$/),
    ]);
  });

  it('as-of refuses what is no time, with the form that is one.', async () => {
    expect(await run('as-of', 'yesterday')).toMatchObject({
      code: 2,
      output: '',
      errors: expect.stringContaining('2025-08-16T12:00Z') as string,
    });
  });

  it('asks of the story that the service watches, without its name too, and of no other that lies empty beside it.', async () => {
    const named = (story: string) => ({ ...service.environment, SUMMITWATCH_STORY: story });
    expect((await summitwatch(['feeds'], named(''))).output).toContain('The Loopback Courier');
    const other = named(join(root, 'stories/alaska-2025.yaml'));
    const watched = await summitwatch(['feeds'], other);
    expect(watched).toMatchObject({ output: '', errors: expect.stringContaining(newspaper.storyFile) as string });
    expect(watched.code).not.toBe(0);
    const beside = await summitwatch(['verify'], { ...other, REDIS_URL: service.redisUrl });
    expect([beside.code, beside.output, beside.errors]).toEqual([
      2,
      '',
      expect.stringMatching(/set SUMMITWATCH_STORY/),
    ]);
  });

  it('add-feed adds a feed once, and refuses what is no web address.', async () => {
    newspaper.print({ slug: 'second', title: 'Second thoughts', paragraphs: ['A quiet day.'] }, '/second.xml');
    const words = ['add-feed', `${newspaper.url}/second.xml`, '--publisher', 'The Second Courier'] as const;
    expect(await run(...words)).toMatchObject({
      errors: '',
      output: expect.stringMatching(/is polled from now on/) as string,
    });
    expect(await run(...words)).toMatchObject({
      errors: '',
      output: expect.stringMatching(/is polled already/) as string,
    });
    await itemsIn(service, 2);
    expect(await run('add-feed', 'second.xml', '--publisher', 'x')).toMatchObject({ code: 2 });
    const secretive = await run('subscribe', 'https://me:secret@receiver.example/');
    expect([secretive.code, secretive.errors]).toEqual([2, expect.stringMatching(/user name or password/)]);
  });

  it('check-config says that all is right, or which key has a slip and what may have been meant.', async () => {
    expect((await run('check-config')).output).toMatch(/1 feeds; settings are right/);
    const slip = await summitwatch(['check-config'], { ...service.environment, SUMMITWATCH_POLL_SECOND: '5' });
    expect(slip).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/SUMMITWATCH_POLL_SECOND.*SUMMITWATCH_POLL_SECONDS/) as string,
    });
  });

  it('verify counts what it proved, and ends with 0.', async () => {
    await allJudged(service);
    const { code, output } = await run('verify');
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(
        /^\d+ events of \d+ subjects, \d+ texts, 0 erased, \d+ findings, \d+ quotations, \d+ segments: all hold\n$/,
      ),
    ]);
  });

  it('verify ends with 1 and names the position when an archived text was damaged.', async () => {
    const file = largestFile(join(service.data, 'archive/texts'));
    const bytes = readFileSync(file);
    bytes[bytes.length - 3]! ^= 0xff;
    writeFileSync(file, bytes);
    const { code, output } = await run('verify', '--json');
    const { firstProblem } = JSON.parse(output) as { firstProblem: { position: number; what: string } };
    expect(code).toBe(1);
    expect(firstProblem.position).toBeGreaterThan(0);
    expect(firstProblem.what).toMatch(/archive|hash|text/);
  });
});

/** The text of the article with the claim. */
function largestFile(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return files.filter((file) => statSync(file).isFile()).sort((a, b) => statSync(b).size - statSync(a).size)[0]!;
}

it.each([[['rumours']], [['add-feed']], [['events', '--sinc', '1']]])(
  'A slip in the words of a command ends with 2: %j',
  async (words) => {
    expect(await summitwatch(words)).toMatchObject({ code: 2, output: '' });
  },
);

it('secret --new refuses while the operator’s own secret stands, which a new one could not replace.', async () => {
  const own = { SUMMITWATCH_ADMIN_SECRET: 'correct horse battery staple' };
  const { code, errors } = await summitwatch(['secret', '--new'], own);
  expect([code, errors]).toEqual([2, expect.stringMatching(/SUMMITWATCH_ADMIN_SECRET is set/)]);
});

it('Without a service and without REDIS_URL, no Redis is guessed.', async () => {
  const { code, errors } = await summitwatch(['events'], { SUMMITWATCH_DATA: join(tmpdir(), 'summitwatch-none') });
  expect([code, errors]).toEqual([2, expect.stringMatching(/start the service \(npm start\) or set REDIS_URL/)]);
});

it('Without a service to look at, a command says how to get one, and ends with 2.', async () => {
  const { code, errors } = await summitwatch(['events'], { REDIS_URL: 'redis://127.0.0.1:1' });
  expect([code, errors]).toEqual([2, expect.stringMatching(/no Redis answers at 127\.0\.0\.1:1; start the service/)]);
});

it('--version prints the version of the program, and ends with 0.', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(await summitwatch(['--version'])).toMatchObject({ code: 0, output: `${version}\n` });
});

it('readers lists the readers of claims, one a line, and as JSON.', async () => {
  const [lines, json] = [await summitwatch(['readers']), await summitwatch(['readers', '--json'])];
  expect([lines.code, json.code]).toEqual([0, 0]);
  const told = JSON.parse(json.output) as { reader: string; about: string }[];
  expect(lines.output).toBe(told.map(({ reader, about }) => `${reader}  ${about}\n`).join(''));
  expect(told).toContainEqual({
    reader: expect.stringMatching(/^rules@/) as string,
    about: expect.any(String) as string,
  });
});
