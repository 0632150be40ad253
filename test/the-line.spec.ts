/** The whole line on six days of coverage: every item ends with a verdict, and every statement with its sentence. */
import { z } from 'zod';
import { MatterDetail, type Brief, type BriefLine, type Evidence } from '../apps/api/src/contract/evidence.js';
import type { ItemDetail } from '../apps/api/src/contract/items.js';
import { EventDetail, MatterEvidence } from '../apps/api/src/contract/path.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { startCoverage, type Coverage } from '../demo/coverage-server.mjs';
import { allItems, briefOf, moments, playTo } from './play.js';
import { Service } from './service.js';

type Item = z.infer<typeof ItemDetail>;
type Line = z.infer<typeof BriefLine>;
type Cited = z.infer<typeof Evidence>;

const noise = ['juneau-clears-up', 'fish-plant', 'sumy-drones', 'guard-in-the-capital', 'kharkiv-night', 'hockey-cup'];

let coverage: Coverage;
let service: Service;
let items: readonly Item[];
let brief: z.infer<typeof Brief>;
let matters: readonly z.infer<typeof MatterDetail>[];

beforeAll(async () => {
  coverage = await startCoverage({ speed: 0 });
  service = await new Service(coverage.storyFile).start();
  for (const moment of [coverage.clock(), ...moments]) await playTo(moment, coverage, service);
  items = await allItems(service);
  brief = await briefOf(service);
  matters = await Promise.all(
    linesOf(brief).map(({ matter }) => service.get(`matters/${encodeURIComponent(matter)}`, MatterDetail)),
  );
});

afterAll(async () => {
  await service.remove();
  await coverage.stop();
});

const linesOf = ({ outcomes, meetings, reactions }: z.infer<typeof Brief>): readonly Line[] => [
  ...outcomes,
  ...meetings,
  ...reactions,
];
const slugOf = (url: string): string => new URL(url).pathname.split('/').at(-1)!;
const item = (slug: string): Item => items.find(({ url }) => slugOf(url) === slug)!;
const stepsOf = ({ trace }: Item): readonly string[] => trace.map(({ type }) => type);

async function servedPaths(): Promise<readonly string[]> {
  const feeds = await service.get('feeds', z.array(Feed));
  const texts = await Promise.all(feeds.map(async ({ url }) => (await fetch(url)).text()));
  const links = texts.flatMap((text) => text.match(/http:\/\/127[^"<\s]+?\/2025\/08\/\d\d\/[a-z-]+/g) ?? []);
  return [...new Set(links.map((link) => new URL(link).pathname))].sort();
}

it('Every item that the feeds served is listed exactly once, with a verdict and its reason.', async () => {
  expect(items.map(({ url }) => new URL(url).pathname).sort()).toEqual(await servedPaths());
  expect(items).toHaveLength(38);
  expect(items.filter(({ verdict, reason }) => verdict === 'pending' || reason === '')).toEqual([]);
});

it('What is not about the summit is told apart from what is.', () => {
  expect(noise.map((slug) => item(slug).verdict)).toEqual(noise.map(() => 'not-relevant'));
  expect(
    items
      .filter(({ verdict }) => verdict === 'not-relevant')
      .map(({ url }) => slugOf(url))
      .sort(),
  ).toEqual([...noise].sort());
  expect(item('no-deal').because.map(({ term }) => term)).not.toEqual([]);
});

it('A consent wall and a dead link are unreadable for the reason they are, and stop nothing else.', () => {
  expect(item('bruessel-vor-washington')).toMatchObject({ verdict: 'unreadable', text: null });
  expect(item('bruessel-vor-washington').reason).toMatch(/consent/);
  expect(item('page-withdrawn')).toMatchObject({ verdict: 'unreadable', text: null });
  expect(item('page-withdrawn').reason).toMatch(/404|gone|not there|not found/i);
  expect(items.filter(({ verdict }) => verdict === 'unreadable')).toHaveLength(2);
});

it('A trimmed copy and one with a lead of its own lead back to the agency text.', () => {
  const copies = ['no-deal-trimmed', 'no-deal-new-lead'].map(item);
  expect(copies.map(({ verdict, copyOf }) => ({ verdict, copyOf }))).toEqual(
    copies.map(() => ({ verdict: 'copy', copyOf: item('no-deal').id })),
  );
  expect(items.filter(({ verdict }) => verdict === 'copy')).toHaveLength(2);
});

it('One address in several feeds is one item, discovered once.', () => {
  const discoveries = stepsOf(item('no-boots')).filter((type) => type === 'article-discovered.v1');
  expect(discoveries).toHaveLength(1);
});

it.each(['europeans-will-come', 'call-to-putin'])(
  'The revision of %s shows in its trace as a material one.',
  (slug) => {
    expect(item(slug).revisions).toBe(1);
    expect(stepsOf(item(slug))).toEqual(expect.arrayContaining(['article-headline-changed.v1', 'article-revised.v1']));
    expect(item(slug).trace.find(({ type }) => type === 'article-revised.v1')?.data).toMatchObject({ material: true });
  },
);

it('A revised article is archived as it reads now.', () => {
  expect(item('europeans-will-come').text).toContain('Seven European leaders will travel');
  expect(item('europeans-will-come').text).not.toContain('two or three leaders');
});

it('Articles in other languages are kept, judged and counted, though nothing is lifted from them.', () => {
  const others = items.filter(({ lang, verdict }) => lang !== 'en' && verdict !== 'unreadable');
  expect(others.map(({ lang }) => lang).sort()).toEqual(['de', 'ru']);
  expect(others.map(({ verdict }) => verdict)).toEqual(['relevant', 'relevant']);
  expect(others.every(({ text }) => text !== null && text.length > 500)).toBe(true);
  expect(brief.coverage?.notUnderstood).toBe(2);
});

it('The brief counts what the list lists.', () => {
  const count = (wanted: string) => items.filter(({ verdict }) => verdict === wanted).length;
  expect(brief.coverage).toMatchObject({
    items: 38,
    copies: count('copy'),
    unreadable: count('unreadable'),
    pending: 0,
  });
});

it('The brief tells outcomes, meetings and reactions of many actors.', () => {
  expect(brief.outcomes.map(({ matter }) => matter)).toContain('outcome:ceasefire');
  expect(brief.meetings.length).toBeGreaterThan(2);
  expect(new Set(brief.meetings.map(({ value }) => value)).size).toBeGreaterThan(1);
  expect(new Set(brief.reactions.map(({ about }) => 'actor' in about && about.actor)).size).toBeGreaterThan(5);
});

it('Statuses that moved have a history, each turn with the sentence that brought it.', () => {
  const moved = matters.filter(({ history }) => history.length > 1);
  expect(moved.length).toBeGreaterThan(0);
  for (const { history, value } of matters) expect(history.at(-1)?.value).toBe(value);
});

it('Copies add articles to a line but no origins.', () => {
  const copied = matters.find(({ support }) => support.some(({ copyOf }) => copyOf !== null))!;
  expect(copied.articles).toBeGreaterThan(copied.origins);
});

it('Every sentence cited anywhere is exactly the archived characters it points at.', () => {
  const cited: readonly Cited[] = [
    ...linesOf(brief).map(({ because }) => because),
    ...matters.flatMap(({ history, support, against, others }) => [
      ...history.map(({ because }) => because),
      ...[...support, ...against, ...others],
    ]),
  ];
  const texts = new Map(items.map(({ textHash, text }) => [textHash, text]));
  const checked = cited.filter(({ textHash }) => texts.has(textHash));
  expect(checked.map(({ sentence }) => sentence)).toEqual(
    checked.map(({ textHash, start, end }) => texts.get(textHash)?.slice(start, end)),
  );
  expect(checked.every(({ sentence }) => sentence !== null && sentence.trim().length > 10)).toBe(true);
  expect(checked.length / cited.length).toBeGreaterThan(0.9);
});

it('Every mark on an item’s text lies within it, and leads to a matter of the brief.', () => {
  const known = new Set(linesOf(brief).map(({ matter }) => matter));
  const marks = items.flatMap(({ marks: own, text }) => own.map((mark) => ({ ...mark, length: text?.length ?? 0 })));
  expect(marks.length).toBeGreaterThan(50);
  expect(marks.filter(({ start, end, length }) => start < 0 || start >= end || end > length)).toEqual([]);
  expect(marks.filter(({ matter }) => matter !== null && !known.has(matter))).toEqual([]);
});

it('Every change leads back over its reading to the very characters of its article, and from there forth to itself.', async () => {
  const all = await Promise.all(
    linesOf(brief).map(({ matter }) => service.get(`matters/${encodeURIComponent(matter)}/evidence`, MatterEvidence)),
  );
  const changes = all.flatMap((each) => each.changes.filter(({ type }) => type !== 'matter-withdrawn.v1'));
  expect(changes.length).toBeGreaterThan(all.length);
  const text = (id: string) => items.find((each) => each.id === id)?.text ?? '';
  for (const { position } of changes) {
    const { change, sentence, article, follows, notice, unsaid } = await service.get(`events/${position}`, EventDetail);
    expect(follows.map(({ type }) => type)).toEqual(['findings-recorded.v1']);
    expect(notice === null).toBe(unsaid !== null);
    const reading = await service.get(`events/${sentence!.lifted!.position}`, EventDetail);
    const claim = reading.claims[sentence!.lifted!.index]!;
    expect(reading.article).toEqual(article);
    expect(claim).toMatchObject({ matter: change!.matter, start: sentence!.start, end: sentence!.end });
    expect(claim.made.map((step) => step.position)).toContain(position);
    const { paragraph } = sentence!;
    if (sentence!.textHash !== item(slugOf(sentence!.url)).textHash) continue;
    expect(text(article!.id)).toContain(paragraph!.text);
    expect(paragraph!.text.slice(paragraph!.start, paragraph!.end)).toBe(sentence!.sentence);
  }
});

it('Every sentence about a matter says which reading lifted it, and its notices lead to the events that raised them.', async () => {
  const { matter } = brief.outcomes.find(({ matter: name }) => name === 'outcome:ceasefire')!;
  const { support, against, others, changes } = await service.get(`matters/${matter}/evidence`, MatterEvidence);
  const sentences = [...support, ...against, ...others];
  expect(sentences.filter(({ lifted }) => lifted === null)).toEqual([]);
  expect(sentences.flatMap(({ made }) => made).length).toBeGreaterThan(0);
  const told = changes.filter(({ notice }) => notice !== null);
  for (const { notice, position } of told) {
    const detail = await service.get(`notices/${encodeURIComponent(notice!)}`, EventDetail);
    expect([detail.event.position, detail.notice?.id]).toEqual([position, notice]);
  }
  expect((await service.ask('/api/v1/events/999999')).status).toBe(404);
  expect((await service.ask('/api/v1/notices/outcome:ceasefire@999')).status).toBe(404);
});
