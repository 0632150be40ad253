/** The service watches another summit, and coverage in other languages, with nothing changed but the story file. */
import { Brief } from '../apps/api/src/contract/evidence.js';
import { ItemPage, type ItemDetail } from '../apps/api/src/contract/items.js';
import type { z } from 'zod';
import { startNewspaper, type Newspaper, type Story } from './newspaper.js';
import { allItems, allJudged, itemsIn } from './play.js';
import type { Service } from './service.js';
import { watchNewspaper } from './watch-newspaper.js';

const publishedAt = '2023-11-16T06:00:00Z';

const agreed: Story = {
  slug: 'biden-and-xi-reopen-channels',
  title: 'Biden and Xi reopen military channels',
  publishedAt,
  paragraphs: [
    'President Joe Biden and Chinese President Xi Jinping agreed to resume military communications at their summit in Woodside, California.',
    '“We made some important progress,” Biden told reporters after the talks with Xi at the Filoli estate. He left the garden at dusk.',
    'Biden and Xi failed to reach an agreement on export controls. Officials of both sides had worked on a text for weeks.',
    'Xi invited Biden to Beijing. Neither side named a date, and the aides who planned the day at the villa went home to rest.',
    'Japanese Prime Minister Fumio Kishida welcomed the Biden-Xi summit in a short statement from San Francisco.',
  ],
};
const shares: Story = {
  slug: 'ferry-tickets',
  title: 'Ferry tickets across the bay get dearer',
  publishedAt,
  paragraphs: [
    'The harbour board voted on Wednesday evening to raise the fares for the first time in four years, by a tenth.',
    'Commuters who pay by the month are spared until spring, the board said, and children travel free on Sundays.',
    'Fewer people take the boats than before, and fuel costs more. A plan for electric boats is to follow next year.',
  ],
};
const russian: Story = {
  slug: 'vstrecha',
  title: 'Встреча Байдена и Си Цзиньпина длилась четыре часа',
  publishedAt,
  lang: 'ru',
  paragraphs: [
    'Президент США Джо Байден и председатель КНР Си Цзиньпин провели переговоры в поместье Филоли близ Сан-Франциско.',
    '«Мы добились важного прогресса, и наши военные снова будут говорить друг с другом», — заявил Байден после встречи.',
    'Стороны договорились о военных контактах. По словам аналитиков, разногласия по Тайваню никуда не исчезли и останутся надолго.',
  ],
};
const chinese: Story = {
  slug: 'huiwu',
  title: '习近平同拜登在斐洛里庄园举行会晤',
  publishedAt,
  lang: 'zh',
  paragraphs: [
    '国家主席习近平同美国总统拜登在旧金山附近的斐洛里庄园举行会晤，双方就中美关系的方向交换意见，谈了大约四个小时，气氛平和。',
    '双方同意恢复两军之间的沟通，并就禁毒问题成立工作组。习近平说，大国要有大国的样子，不应当把对方看成对手，也不应当让分歧压倒一切。',
    '会晤结束以后，两位领导人在花园里散步。白宫随后发表声明，介绍了会晤的情况，并说双方还会继续保持接触，今后的工作由双方团队推进。',
  ],
};

let newspaper: Newspaper;
let service: Service;
let items: readonly z.infer<typeof ItemDetail>[];
let brief: z.infer<typeof Brief>;

beforeAll(async () => {
  newspaper = await startNewspaper('woodside-2023');
  service = await watchNewspaper(newspaper);
  for (const story of [agreed, shares, russian, chinese]) newspaper.print(story);
  await itemsIn(service, 4);
  await allJudged(service);
  items = await allItems(service);
  brief = await service.get('brief', Brief);
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
});

const item = ({ slug }: Story) => items.find(({ url }) => url.endsWith(`/${slug}`))!;

it('Items about the summit are told from others.', () => {
  expect([agreed, shares, russian, chinese].map((story) => item(story).verdict)).toEqual([
    'relevant',
    'not-relevant',
    'relevant',
    'relevant',
  ]);
});

it('The brief fills with outcomes, meetings and reactions of that summit.', () => {
  const told = (lines: typeof brief.outcomes) => lines.map(({ matter, value }) => `${matter} ${value}`);
  expect(told(brief.outcomes)).toEqual(
    expect.arrayContaining(['outcome:military-posture agreed', 'outcome:sanctions not-agreed']),
  );
  expect(brief.meetings.map(({ value, about }) => [value, 'place' in about && about.place])).toContainEqual([
    'proposed',
    'Beijing',
  ]);
  expect(told(brief.reactions)).toContain('reaction:fumio-kishida.summit positive');
});

it('Articles in other languages are kept, counted and shown as not understood.', () => {
  expect(brief.coverage).toMatchObject({ items: 4, relevant: 3, pending: 0, notUnderstood: 2 });
  expect([agreed, russian, chinese].map((story) => item(story).understood)).toEqual([true, false, false]);
  expect(item(chinese).text).toContain('恢复两军之间的沟通');
  expect([russian, chinese].map((story) => item(story).findings)).toMatchObject([
    { outcomes: 0, followUps: 0, reactions: 0, quotes: 1 },
    { outcomes: 0, followUps: 0, reactions: 0 },
  ]);
});

it('A Russian quotation is shown with its speaker.', () => {
  expect(item(russian).marks).toMatchObject([{ kind: 'quote', label: 'Joe Biden' }]);
});

it('The items that are not understood can be listed by themselves.', async () => {
  const { items: listed } = await service.get('items?understood=no', ItemPage);
  expect(listed.map(({ url }) => new URL(url).pathname).sort()).toEqual(['/huiwu', '/vstrecha']);
});
