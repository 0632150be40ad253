/** Logs for laws: events of every kind in any order, clocks that are set back, things learnt late, entries nobody can read. */
import { payloadOf, type Entry, type Fact } from '#core';
import fc from 'fast-check';
import { anArticle, anOutcome, aReport, findingsRecorded, hoursLater, someFindings } from './builders.js';

type Told = readonly [subject: string, type: string, data: object];

const publisher = { name: 'The Paper', kind: 'newspaper' } as const;
const statuses = ['proposed', 'agreed', 'denied', 'not-agreed'] as const;

const article = fc.constantFrom('a1', 'a2', 'a3');
const status = fc.constantFrom(...statuses);

const aboutArticles: fc.Arbitrary<Told> = fc.oneof(
  article.map((id): Told => {
    const entry = { url: `https://news.example/${id}`, feed: 'wire', title: `Title of ${id}`, summary: '', publisher };
    return [`article:${id}`, 'article-discovered.v1', { ...entry, lang: 'en', baseline: false }];
  }),
  article.map((id): Told => [`article:${id}`, 'article-read.v1', { textHash: `text of ${id}`, lang: 'en' }]),
  fc.tuple(article, fc.nat(9)).map(([id, score]): Told => [
    ...[`article:${id}`, 'article-judged.v1', { relevant: true, score, threshold: 4, because: [] }] as const, // oxfmt-ignore
  ]),
  article.map((id): Told => [`article:${id}`, 'article-unreadable.v1', { reason: 'gone', detail: 'it is gone' }]),
);

const aboutMatters: fc.Arbitrary<Told> = fc.oneof(
  fc.tuple(article, status, fc.nat(48)).map(([id, claimed, hour]): Told => {
    const findings = someFindings({ outcomes: [anOutcome({ status: claimed })] });
    const { data } = findingsRecorded({ article: anArticle({ id, publishedAt: hoursLater(hour) }), findings });
    return [`finding:${id}`, 'findings-recorded.v1', data];
  }),
  article.map((id): Told => {
    const data = { article: id, matters: ['outcome:ceasefire'], because: 'revised' };
    return [`finding:${id}`, 'findings-withdrawn.v1', data];
  }),
  fc.tuple(status, status).map(([from, value]): Told => {
    const { data } = findingsRecorded({ findings: someFindings({ outcomes: [anOutcome({ status: value })] }) });
    const claim = { kind: 'outcome', matter: 'outcome:ceasefire', value, finding: data.findings.outcomes[0] };
    const because = { article: data.article, textHash: data.textHash, claim };
    return ['outcome:ceasefire', 'outcome-status-changed.v1', { from, value, because, origins: 1, baseline: false }];
  }),
  fc.constant<Told>(['outcome:ceasefire', 'matter-withdrawn.v1', { from: 'agreed', baseline: false }]),
);

const who = { by: 'the desk', reason: 'it was said so' };

const rulings: fc.Arbitrary<Told> = fc.oneof(
  fc.tuple(article, status, fc.constantFrom('confirmed', 'rejected')).map(([id, claimed, verdict]): Told => {
    const findings = someFindings({ outcomes: [anOutcome({ status: claimed })] });
    const said = aReport({ article: anArticle({ id }), findings });
    return [`ruling:claim/${id}.${claimed}`, `finding-${verdict}.v1`, { said, ...who }];
  }),
  article.map((id): Told => [`ruling:claim/${id}.agreed`, 'finding-ruling-lifted.v1', who]),
  fc.constantFrom('source-muted.v1', 'source-unmuted.v1', 'source-made-never-sole.v1').map((type): Told => [
    ...['ruling:source/paper of a1', type, { source: 'paper of a1', ...who }] as const, // oxfmt-ignore
  ]),
  status.map((value): Told => {
    const data = { matter: 'outcome:ceasefire', value, ...who };
    return ['ruling:matter/outcome:ceasefire', 'contradiction-settled.v1', data];
  }),
);

const others: fc.Arbitrary<Told> = fc.constantFrom<Told[]>(
  ['feed:wire', 'feed-added.v1', { url: 'https://news.example/feed', publisher: 'Wire', lang: 'en', kind: 'wire' }],
  ['feed:wire', 'feed-health-changed.v1', { from: 'ok', to: 'degraded', because: 'it times out' }],
  [
    'subscription:s1',
    'subscription-added.v1',
    { url: 'https://desk.example/', label: '', filter: { kinds: [], to: [] } },
  ],
  ['delivery:outcome:ceasefire@1~s1', 'delivery-attempted.v1', { attempt: 1, result: 'delivered', detail: 'taken' }],
  ['article:a1', 'of-tomorrow.v1', {}],
  // Events of known types that no view can fold.
  ['finding:a1', 'findings-recorded.v1', {}],
);

const step = fc.record({
  told: fc.oneof({ weight: 3, arbitrary: aboutArticles }, { weight: 3, arbitrary: aboutMatters }, rulings, others),
  /** Hours that the writer's clock goes on, or back. */
  on: fc.integer({ min: -2, max: 4 }),
  happened: fc.integer({ min: -24, max: 100 }),
  precision: fc.constantFrom<Fact['happened']['precision'][]>('instant', 'minute', 'day', 'month', 'unknown'),
  damaged: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
});

/** So many entries; positions from 1. */
export function randomEntries(most: number, least = 1): fc.Arbitrary<readonly Entry[]> {
  return fc.array(step, { minLength: least, maxLength: most, size: 'max' }).map((steps) => {
    let hour = 0;
    return steps.map(({ told: [subject, type, data], on, happened, precision, damaged }, i) => {
      hour = Math.max(0, hour + on);
      const fact = { type, happened: { at: hoursLater(happened), precision }, data };
      const body = `${i + 1}|${payloadOf(subject, fact, hoursLater(hour))}`;
      return { position: i + 1, chain: `${i + 1} of ${steps.length}`, body: damaged ? 'no event' : body };
    });
  });
}

/** Any moment around those of `randomEntries`, and on their very hours. */
export const randomMoment: fc.Arbitrary<string> = fc
  .integer({ min: -50, max: 240 })
  .map((halfHours) => hoursLater(halfHours / 2));
