/** What an assistant may ask, and what it is answered: states and changes, each with the sentence that says so and where it stands. */
import { Refusal, wanted, type BriefLine, type Notice, type NoticeFilter, type Report } from '#core';
import { headlineOf, titleOf, valueInWords } from '#telling';
import type { Api } from '../api.js';
import { briefAt } from '../doors/picture.js';

const mostChanges = 50;
const mostReports = 40;

interface Said {
  readonly sentence: string | null;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly publishedAt: string | null;
  readonly attributedTo: readonly string[];
}

export async function briefAnswer(api: Api, asOf: string | undefined): Promise<object> {
  const { brief, moment } = await briefAt(api, asOf === undefined ? {} : { asOf });
  const { outcomes, meetings, reactions } = brief;
  const lines = async (of: readonly BriefLine[]) => Promise.all(of.map((line) => lineAnswer(api, line)));
  return {
    ...summitOf(api),
    asOf: moment.asOf,
    outcomes: await lines(outcomes),
    followUpMeetings: await Promise.all(
      meetings.map(async (line) => ({ ...(await lineAnswer(api, line)), perhapsOf: line.perhapsOf })),
    ),
    reactions: await lines(reactions),
  };
}

/** Rejects with a `Refusal` for a matter that nothing is reported of. */
export async function matterAnswer(api: Api, matter: string): Promise<object> {
  const { brief } = await briefAt(api, {});
  const line = [...brief.outcomes, ...brief.meetings, ...brief.reactions].find((each) => each.matter === matter);
  if (line === undefined) throw new Refusal('not-found', `nothing is reported of ${matter}; ask for the brief first`);
  const { history, support, against } = line;
  const said = (reports: readonly Report[]) =>
    Promise.all(
      reports.slice(-mostReports).map(async (report) => ({ value: report.value, ...(await saidBy(api, report)) })),
    );
  return {
    ...(await lineAnswer(api, line)),
    history: await Promise.all(
      history.map(async ({ value, at, because }) => ({ value, at, because: await saidBy(api, because) })),
    ),
    saidBy: await said(support),
    contradictedBy: await said(against),
  };
}

export async function changesAnswer(api: Api, since: string, filter: NoticeFilter): Promise<object> {
  const told = await api.recent.since(since);
  const all = told.filter((notice) => wanted(notice, filter));
  const changes = await Promise.all(all.slice(-mostChanges).map((notice) => changeAnswer(api, notice)));
  return { ...summitOf(api), since, total: all.length, changes };
}

function summitOf({ story }: Api): object {
  const { place, began } = story.summit;
  return { summit: story.title, place, began };
}

async function lineAnswer(api: Api, line: BriefLine): Promise<object> {
  const { matter, about, value, since, origins, articles, official, against, due, belief } = line;
  return {
    ...{ matter, what: titleOf(about), status: valueInWords(value), since, origins, articles, official },
    ...{ contradicted: against.length > 0, ruledByAPerson: belief === 'person' },
    ...(about.kind === 'meeting' ? { participants: about.participants, place: about.place, days: due } : {}),
    because: await saidBy(api, line.because),
  };
}

async function changeAnswer(api: Api, notice: Notice): Promise<object> {
  const { id, matter, before, after, happenedAt, learntAt, because } = notice;
  const { corrects = null, perhapsOf = null } = notice;
  const said = because === null ? null : await saidBy(api, because);
  const change = headlineOf(notice);
  return { id, change, matter, before, after, happenedAt, learntAt, because: said, corrects, perhapsOf };
}

async function saidBy(
  api: Api,
  { article, textHash, claim }: Pick<Report, 'article' | 'textHash' | 'claim'>,
): Promise<Said> {
  const { title, url, publisher, publishedAt } = article;
  const { start, end } = claim.finding;
  const text = await api.sentences.text(textHash);
  return {
    sentence: text?.slice(start, end) ?? null,
    ...{ publisher: publisher.name, title, url, publishedAt: publishedAt ?? null },
    attributedTo: claim.kind === 'reaction' ? [claim.finding.actor] : claim.finding.attributedTo,
  };
}
