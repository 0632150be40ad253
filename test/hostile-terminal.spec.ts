/** Words of publishers, receivers and people that would steer a terminal: every command that shows them shows them harmless. */
import { harmlessLines } from '#reporting';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { harmless } from '../bin/terminal/harmless.mjs';
import { Brief } from '../apps/api/src/contract/evidence.js';
import { Subscription } from '../apps/api/src/contract/operation.js';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged, itemsIn } from './play.js';
import { root, type Service } from './service.js';
import { watchNewspaper } from './watch-newspaper.js';

/** Clears the screen, names the window, rings, begins a line anew, turns text round: in seven-bit and in eight-bit forms. */
const steering = '\u001b[2J\u001b]0;owned\u0007\u009b31m\rok\u202egnorw\u2066\u007f';
/** All that a terminal obeys, but ends of lines and tabs, which tables have. */
const obeyed = /[^\P{Cc}\n\t]|\p{Bidi_Control}/u;

let newspaper: Newspaper;
let service: Service;
const run = (...words: string[]) => summitwatch(words, service.environment);

const told = 'The Alaska summit ended on Friday. Trump and Putin failed to agree on a ceasefire in Ukraine';

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await watchNewspaper(newspaper);
  const title = `Alaska summit of Trump and Putin ${steering}`;
  // A page with control characters is taken for none.
  newspaper.print({ slug: 'failed', title: title.replace(/\p{Cc}/gu, ''), paragraphs: [`${told} \u202egnorw.`] });
  newspaper.page('/hostile.json', {
    headers: { 'content-type': 'application/feed+json' },
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: `The ${steering} Courier`,
      items: [{ id: '1', url: `${newspaper.url}/failed`, title, content_text: `${told} ${steering}` }],
    }),
  });
  await itemsIn(service, 1);
  await allJudged(service);
  await service.post('subscriptions', Subscription, { url: 'http://127.0.0.1:9/hook', label: `desk ${steering}` });
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
});

it('No command lets a word from outside steer the terminal, as text or as JSON.', async () => {
  const { outcomes } = await service.get('brief', Brief);
  const page = `${newspaper.url}/hostile.json`;
  const now = new Date().toISOString();
  const commands = [
    ['discover', page],
    ['poll', page],
    ['poll', page, '--json'],
    ['add-feed', page],
    ['feeds'],
    ['as-of', now],
    ['changes', '--since', '2025-01-01'],
    ['events'],
    ['subscriptions'],
    ['rule', 'mute', `x${steering}`, '--reason', steering, '--by', steering],
    ['export-opml'],
    [`none-such ${steering}`],
  ] as const;
  const steered: string[] = [];
  for (const words of commands) {
    const { output, errors } = await run(...words);
    if (obeyed.test(output + errors)) steered.push(words.slice(0, 2).join(' '));
  }
  expect(outcomes).not.toEqual([]);
  expect(steered).toEqual([]);
});

it('shows what was there: an escape stands as JSON writes it.', async () => {
  expect((await run('poll', `${newspaper.url}/hostile.json`)).output).toContain('\\u001b[2J');
});

it('The launcher does the same before anything is built.', () => {
  for (const text of [`one\r\ntwo\t${steering}\n`, 'саммит 峰会 🙂']) expect(harmless(text)).toBe(harmlessLines(text));
});

it('Commands write in one place.', () => {
  const folder = join(root, 'apps/cli/src');
  const writing = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /(?<!spec)\.ts$/.test(name) &&
      /process\.std(?:out|err)\.write|console\./.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(writing.sort()).toEqual(['opml-commands.ts', 'terminal.ts']);
});
