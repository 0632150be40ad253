/** Small builders with sensible parts: a spec names only what matters to its rule. */
import {
  mattersOf,
  reportsOf,
  type ArticleHeader,
  type Fact,
  type Findings,
  type FindingsRecorded,
  type FollowUpFinding,
  type OutcomeFinding,
  type Quotation,
  type ReactionFinding,
  type Recorded,
  type Report,
  type Story,
} from '#core';

const noon = '2031-05-10T12:00:00.000Z';

/** ISO 8601 UTC: so many hours after noon of the talks' day. */
export function hoursLater(hours: number): string {
  return new Date(Date.parse(noon) + hours * 3_600_000).toISOString();
}

export function anArticle(given: Partial<ArticleHeader> = {}): ArticleHeader {
  const id = given.id ?? 'a1';
  const publisher = { name: `Paper of ${id}`, kind: 'newspaper' } as const;
  return { id, url: `https://news.example/${id}`, title: 'Talks end', publisher, publishedAt: noon, ...given };
}

export function anOutcome(given: Partial<OutcomeFinding> = {}): OutcomeFinding {
  return { topic: 'ceasefire', status: 'agreed', parties: [], attributedTo: [], start: 0, end: 10, ...given };
}

export function aFollowUp(given: Partial<FollowUpFinding> = {}): FollowUpFinding {
  const participants = ['Clara Whitfield', 'Pavel Orlov'];
  const what = { kind: 'bilateral-summit', status: 'announced', participants, place: null, when: null } as const;
  return { ...what, attributedTo: [], start: 20, end: 30, ...given };
}

/** Reported speech, so that no primary source is in it by default. */
export function aReaction(given: Partial<ReactionFinding> = {}): ReactionFinding {
  const who = { actor: 'Iryna Bondar', actorKind: 'person', role: null, affiliation: null } as const;
  return {
    ...{ ...who, stance: 'cautious', toward: 'summit', speech: 'indirect', via: null },
    ...{ start: 40, end: 50, ...given },
  };
}

export function aQuotation(given: Partial<Quotation> = {}): Quotation {
  const speaker = { speaker: null, speakerStart: null, speakerEnd: null, cue: null } as const;
  return { ...speaker, kind: 'direct', start: 60, end: 70, ...given };
}

export function someFindings(given: Partial<Findings> = {}): Findings {
  return { outcomes: [], followUps: [], reactions: [], quotes: [], ...given };
}

/** As the log holds it; where and when matter only where a rule says so. */
export function recorded<F extends Fact>(fact: F, given: Partial<Omit<Recorded, keyof Fact>> = {}): Recorded<F> {
  return { ...fact, position: 1, subject: 'article:a1', version: 1, learntAt: hoursLater(100), ...given };
}

export function findingsRecorded(given: Partial<FindingsRecorded['data']> = {}): FindingsRecorded {
  const article = given.article ?? anArticle();
  const by = { reader: 'rules', readerVersion: '1.0.0', textHash: `text of ${article.id}`, origin: article.id };
  return {
    type: 'findings-recorded.v1',
    happened: { at: article.publishedAt ?? noon, precision: 'instant' },
    data: { article, ...by, baseline: false, findings: someFindings(), ...given },
  };
}

/** What one article says about one matter: the first claim of its findings. */
export function aReport(given: Partial<FindingsRecorded['data']> = {}): Report {
  const findings = given.findings ?? someFindings({ outcomes: [anOutcome()] });
  const fact = findingsRecorded({ ...given, findings });
  const [report] = reportsOf(recorded(fact, { subject: `finding:${fact.data.article.id}` }), matterOf(findings));
  if (report === undefined) throw new Error('these findings hold no claim');
  return report;
}

function matterOf(findings: Findings): string {
  return mattersOf(findings)[0] ?? '';
}

/** An invented summit: two presidents meet in Reykjavik. */
export function aStory(given: Partial<Story> = {}): Story {
  return {
    id: 'reykjavik-2031',
    title: 'The Reykjavik summit',
    summit: {
      leaders: ['Clara Whitfield', 'Pavel Orlov'],
      place: 'Reykjavik, Iceland',
      began: '2031-05-10T10:00:00Z',
      ended: '2031-05-10T16:00:00Z',
      zone: 'Atlantic/Reykjavik',
    },
    actors: [
      { name: 'Clara Whitfield', kind: 'person', aliases: ['Whitfield'], affiliation: 'United States', party: true },
      { name: 'Pavel Orlov', kind: 'person', aliases: ['Orlov'], affiliation: 'Russia', party: true },
      { name: 'United States', kind: 'country', aliases: ['Washington'], party: true },
      { name: 'Russia', kind: 'country', aliases: ['Moscow'], party: true },
    ],
    relevance: { threshold: 2, groups: [{ name: 'place', weight: 2, any: ['Reykjavik'] }] },
    feeds: [],
    ...given,
  };
}
