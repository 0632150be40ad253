import {
  aFollowUp,
  anArticle,
  anOutcome,
  aReaction,
  findingsRecorded,
  hoursLater,
  recorded,
  someFindings,
} from '#testing';
import type { Findings } from '../findings/finding.js';
import type { Matter } from '../summit/evolve.js';
import { briefOf, lineOf } from './brief.js';
import { mattersView } from './matters.js';

interface Article {
  readonly id: string;
  readonly hour?: number;
  readonly official?: boolean;
  readonly findings: Partial<Findings>;
}

function matters(...articles: readonly Article[]): Map<string, Matter> {
  const docs = new Map<string, Matter>();
  articles.forEach(({ id, hour = 0, official = false, findings }, i) => {
    const publisher = { name: `Paper of ${id}`, kind: official ? 'government' : 'newspaper' } as const;
    const article = anArticle({ id, publisher, publishedAt: hoursLater(hour) });
    const fact = findingsRecorded({ article, findings: someFindings(findings) });
    const event = recorded(fact, { position: i + 1, subject: `finding:${id}` });
    for (const key of mattersView.keys(event)) {
      const next = mattersView.evolve(docs.get(key), event, key);
      if (next !== undefined) docs.set(key, next);
    }
  });
  return docs;
}
const agreed = { outcomes: [anOutcome()] };
const onlyLine = (...articles: readonly Article[]) => lineOf([...matters(...articles).values()][0]!)!;

describe('the brief', () => {
  it('has outcomes in the order of topics, meetings and reactions by how many back them', () => {
    const topics = ['trade', 'ceasefire', 'energy'] as const;
    const outcomes = topics.map((topic) => anOutcome({ topic }));
    const reactions = [aReaction({ actor: 'Ann' }), aReaction({ actor: 'Ben' })];
    const brief = briefOf(
      matters(
        { id: 'a', findings: { outcomes, reactions } },
        { id: 'b', findings: { reactions: [aReaction({ actor: 'Ben' })] } },
      ).values(),
    );
    expect(brief.outcomes.map(({ matter }) => matter)).toEqual([
      'outcome:ceasefire',
      'outcome:energy',
      'outcome:trade',
    ]);
    expect(brief.reactions.map(({ matter }) => matter)).toEqual(['reaction:ben.summit', 'reaction:ann.summit']);
    expect(brief.meetings).toEqual([]);
  });

  it('has no line for a matter of which no report stands', () => {
    const [matter] = matters({ id: 'a', findings: agreed }).values();
    expect(lineOf({ ...matter!, reports: [] })).toBeNull();
  });

  it('counts origins and articles that support the status, oldest first', () => {
    const line = onlyLine({ id: 'b', hour: 2, findings: agreed }, { id: 'a', hour: 1, findings: agreed });
    expect(line).toMatchObject({ value: 'agreed', since: hoursLater(1), origins: 2, articles: 2, official: false });
    expect(line.support.map(({ article }) => article.id)).toEqual(['a', 'b']);
  });

  it('names those by whose word alone it stands, and nobody once a report says so itself or a primary source does', () => {
    const by = (...attributedTo: string[]) => ({ outcomes: [anOutcome({ attributedTo })] });
    const [one, other] = [
      { id: 'a', findings: by('Ada') },
      { id: 'b', hour: 1, findings: by('Bo', 'Ada') },
    ];
    expect(onlyLine(one, other).claimants).toEqual(['Ada', 'Bo']);
    expect(onlyLine(one, other, { id: 'c', hour: 2, findings: by() }).claimants).toEqual([]);
    expect(onlyLine(one, other, { id: 'd', hour: 2, official: true, findings: by('Ada') }).claimants).toEqual([]);
    expect(onlyLine({ id: 'e', findings: { reactions: [aReaction()] } }).claimants).toEqual([]);
  });

  it('shows support and contradiction side by side', () => {
    const denied = { outcomes: [anOutcome({ status: 'denied' })] };
    const line = onlyLine({ id: 'a', official: true, findings: agreed }, { id: 'b', hour: 1, findings: denied });
    expect(line).toMatchObject({ value: 'agreed', official: true, origins: 1 });
    expect(line.against.map(({ value }) => value)).toEqual(['denied']);
  });

  it('fills in a place that the report that counts leaves open from the others, the newest first', () => {
    const told = (place: string | null, when: string | null) => ({ followUps: [aFollowUp({ place, when })] });
    const line = onlyLine(
      { id: 'a', findings: told(null, 'soon') },
      { id: 'b', hour: 1, findings: told('Oslo', 'in June') },
      { id: 'c', hour: 2, findings: told('Bergen', null) },
    );
    expect(line.about).toMatchObject({ kind: 'meeting', place: 'Bergen', when: 'soon' });
  });

  it('fills in words for the time from the report whose days stand, and from no other', () => {
    const told = (given: Parameters<typeof aFollowUp>[0]) => ({ followUps: [aFollowUp(given)] });
    const whenOf = (...articles: readonly Article[]) => onlyLine(...articles).about;
    const open = { id: 'a', findings: told({}) };
    expect(whenOf(open, { id: 'b', hour: 1, findings: told({ when: 'within the day' }) })).toMatchObject({
      when: null,
    });
    const due = { from: '2031-06-02', to: '2031-06-02' };
    expect(whenOf(open, { id: 'b', hour: 1, findings: told({ when: 'on 2 June', due }) })).toMatchObject({
      when: 'on 2 June',
    });
  });
});
