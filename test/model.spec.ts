/** A model reads in the place of the rules: it is believed word for word, asked once, and nobody waits for it. */
import { chatRefused, chatSaying, startModelServer, type ModelServer } from '#testing';
import { ItemDetail, ItemPage } from '../apps/api/src/contract/items.js';
import { summitwatch } from './command-line.js';
import { measuredHealth } from './measured-health.js';
import { startNewspaper, type Newspaper, type Story } from './newspaper.js';
import { hashOfViews } from './past.js';
import { allJudged } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const key = 'sk-never-to-be-seen';
const evidence = 'Trump and Putin failed to agree on a “ceasefire” in Ukraine.';
const stated = { topic: 'ceasefire', status: 'not-agreed', parties: ['Putin'], attributedTo: [] };

let newspaper: Newspaper;
let model: ModelServer;
let service: Service;
beforeAll(async () => {
  [newspaper, model] = [await startNewspaper(), await startModelServer()];
  service = await watchNewspaper(newspaper, {
    SUMMITWATCH_ALLOW_PRIVATE: 'feed=127.0.0.0/8,page=127.0.0.0/8,model=127.0.0.0/8',
    ...{ SUMMITWATCH_READER: 'model', SUMMITWATCH_MODEL_URL: model.url, SUMMITWATCH_MODEL: 'small-1' },
    SUMMITWATCH_MODEL_KEY: key,
  });
});
afterAll(async () => {
  await service.remove();
  await Promise.all([newspaper.stop(), model.stop()]);
});

const health = () => measuredHealth(service);
async function read(story: Story): Promise<Pick<ReturnType<typeof ItemDetail.parse>, 'text' | 'marks' | 'trace'>> {
  const before = (await service.get('items', ItemPage)).total;
  newspaper.print(story);
  const { items } = await until(
    () => service.get('items', ItemPage),
    ({ total }) => total > before,
  );
  await allJudged(service);
  const id = items.find(({ title }) => title === story.title)?.id ?? '';
  return service.get(`items/${id}`, ItemDetail);
}

it('What the article bears out is found at its very characters, what is invented falls and is counted.', async () => {
  const invented = { ...stated, status: 'agreed', evidence: 'They agreed on everything.' };
  model.answer(chatSaying({ outcomes: [{ ...stated, evidence: evidence.replace(/[“”]/g, '"') }, invented] }));
  const { text, marks, trace } = await read({
    ...{ slug: 'one', title: 'Alaska summit of Trump and Putin ends' },
    paragraphs: ['It was a long day in Anchorage.', evidence],
  });
  expect(marks.map(({ start, end, label }) => [label, text?.slice(start, end)])).toEqual([
    ['ceasefire · not-agreed', evidence],
  ]);
  const [found] = trace.filter(({ type }) => type === 'findings-recorded.v1');
  expect(found?.summary).toMatch(/^read for claims by model [0-9a-f]{12}: 1 found; statements dropped: 1 no-substring/);
  expect(await health()).toMatchObject({ model: { state: 'ready', because: '', nextAt: null } });
});

it('A rebuild and a replay ask nothing: the answers are in the log.', async () => {
  const asked = model.requests.length;
  expect(asked).toBe(1);
  const views = await hashOfViews(service);
  const rebuilt = await summitwatch(['replay', 'parked'], service.environment);
  const replayed = await summitwatch(['replay', '--reader', 'model', '--shadow'], service.environment);
  expect([rebuilt.code, replayed.code]).toEqual([0, 0]);
  expect(await hashOfViews(service)).toBe(views);
  expect(model.requests).toHaveLength(asked);
});

it('While the model is away the rules read at once, and the service says so; the key is told to nobody.', async () => {
  model.answer(chatRefused(401, `Incorrect API key provided: ${key}`));
  const { trace } = await read({
    ...{ slug: 'two', title: 'Putin and Trump in Alaska, the day after' },
    paragraphs: ['Putin and Trump did not agree on sanctions at their summit in Alaska.'],
  });
  const [found] = trace.filter(({ type }) => type === 'findings-recorded.v1');
  expect(found?.summary).toMatch(/by weighed .* found, in the place of the model small-1: .* refuses the key/);
  const { model: standing } = await health();
  expect(standing).toMatchObject({ state: 'unreachable', because: expect.stringMatching(/refuses the key/) as string });
  expect(Date.parse(standing?.nextAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  const { output } = await summitwatch(['events'], service.environment);
  expect(output).toContain('refuses the key');
  expect(output + service.said + JSON.stringify(await health())).not.toContain(key);
});
