/** All that people ever decided: who, why, when, on which sentences, what the machine believes beside it, and how it ended. */
import { DecisionPage } from '../apps/api/src/contract/decisions.js';
import { Brief, MatterDetail } from '../apps/api/src/contract/evidence.js';
import { ItemDetail } from '../apps/api/src/contract/items.js';
import { GivenRuling } from '../apps/api/src/contract/rulings.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged, itemsIn } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const ceasefire = 'outcome:ceasefire';
const sentences = [
  'Trump and Putin failed to agree on a ceasefire in Ukraine.',
  'Vladimir Putin and Volodymyr Zelenskyy will meet in Geneva on 1 September, officials said.',
];

let newspaper: Newspaper;
let service: Service;

const decisions = (query = '') => service.get(`decisions?${query}`, DecisionPage);
const matter = (name: string) => service.get(`matters/${encodeURIComponent(name)}`, MatterDetail);
const firstMeeting = async () => (await service.get('brief', Brief)).meetings[0]!;

async function rule(ruling: object, by: string, reason = 'as the desk agreed') {
  const given = await service.post('rulings', GivenRuling, { ruling, by, reason });
  await until(
    () => decisions(`subject=${encodeURIComponent(given.subject)}`),
    (page) => page.decisions[0]?.version === given.version,
  );
  return given;
}

async function placeOf(name: string) {
  const { support, aside } = await matter(name);
  const { article, textHash, start, end } = [...support, ...aside][0]!;
  return { matter: name, article, textHash, start, end };
}

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await watchNewspaper(newspaper);
  sentences.forEach((sentence, place) => {
    newspaper.print({ slug: `story-${place}`, title: 'Alaska summit of Trump and Putin', paragraphs: [sentence] });
  });
  await itemsIn(service, sentences.length);
  await allJudged(service);
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
});

it('There are none at first; a word that none is known by is refused.', async () => {
  expect(await decisions()).toMatchObject({ total: 0, standing: 0, undone: 0, decisions: [], next: null });
  const { status } = await service.ask('/api/v1/decisions?act=guessed');
  expect(status).toBe(400);
});

it('Each has its author, reason, sentence and what the machine read; taken back, it is kept with who did so.', async () => {
  await rule({ act: 'confirm', finding: await placeOf(ceasefire) }, 'Runa');
  await rule({ act: 'correct', finding: await placeOf(ceasefire), to: { status: 'unresolved' } }, 'Tove', 'read again');
  const [corrected, confirmed] = (await decisions()).decisions;
  expect(corrected).toMatchObject({
    ...{ act: 'corrected', state: 'standing', by: 'Tove', reason: 'read again', to: 'unresolved', ended: null },
    ...{ machine: 'not-agreed', matters: [ceasefire], evidence: [{ sentence: sentences[0], value: 'not-agreed' }] },
    believed: [{ matter: ceasefire, machine: { value: 'not-agreed' }, people: { value: 'unresolved' } }],
  });
  expect(confirmed).toMatchObject({ act: 'confirmed', state: 'replaced', undo: null, ended: { by: 'Tove' } });
  const before = new Date().toISOString();
  await rule(corrected!.undo!, 'Ines', 'it was right');
  const page = await decisions('state=undone');
  expect(page).toMatchObject({ total: 2, standing: 0, undone: 2, counts: { corrected: 1, confirmed: 1 } });
  expect(page.decisions[0]).toMatchObject({ state: 'lifted', ended: { by: 'Ines', reason: 'it was right' } });
  expect((await matter(ceasefire)).value).toBe('not-agreed');
  const past = await decisions(`asOf=${before}&act=corrected`);
  expect(past.decisions).toMatchObject([{ state: 'standing', undo: null }]);
});

it('A meeting split off can be said to be another one, and is listed under both.', async () => {
  const { matter: meeting } = await firstMeeting();
  const as = { participants: ['Marta Lind', 'Pavel Orlov'], kind: 'consultations' };
  const given = await rule({ act: 'split', matter: meeting, reports: [await placeOf(meeting)], as }, 'Runa');
  const talks = 'meeting:talks.marta-lind.pavel-orlov';
  expect(given.effects.map((effect) => effect.matter).sort()).toEqual([meeting, talks].sort());
  expect(await firstMeeting()).toMatchObject({ matter: talks, about: { participants: as.participants } });
  for (const name of [meeting, talks]) {
    const { decisions: listed } = await decisions(`matter=${encodeURIComponent(name)}`);
    expect(listed).toMatchObject([{ act: 'split', to: talks, evidence: [{ sentence: sentences[1] }] }]);
  }
  const same = await service.ask('/api/v1/rulings/preview', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ruling: { act: 'split', matter: talks, reports: [await placeOf(talks)], as } }),
  });
  expect([same.status, await same.json()]).toMatchObject([400, { message: expect.stringContaining('as:') as string }]);
});

it('They come page by page, each once, whatever is filtered.', async () => {
  const all = (await decisions()).decisions.map(({ id }) => id);
  const paged: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Awaited<ReturnType<typeof decisions>> = await decisions(
      `limit=1${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    paged.push(...page.decisions.map(({ id }) => id));
    cursor = page.next;
  }
  expect(paged).toEqual(all);
  expect(all).toHaveLength(3);
});

it('An article’s trace tells what people ruled on its sentences, in its place among what the service did.', async () => {
  const { article } = (await matter(ceasefire)).support[0]!;
  const { trace } = await service.get(`items/${article}`, ItemDetail);
  const ruled = trace.filter(({ by }) => by !== null);
  expect(ruled.map(({ by, type }) => [by, type])).toEqual([
    ['Runa', 'finding-confirmed.v1'],
    ['Tove', 'finding-corrected.v1'],
    ['Ines', 'finding-ruling-lifted.v1'],
  ]);
  expect(ruled[1]!.summary).toContain('corrected to “unresolved” by Tove: “read again”');
  expect(trace.findIndex(({ by }) => by !== null)).toBeGreaterThan(
    trace.findIndex(({ type }) => type === 'findings-recorded.v1'),
  );
  const { decisions: about } = await decisions(`article=${article}`);
  expect(about.map(({ act }) => act)).toEqual(['corrected', 'confirmed']);
});
