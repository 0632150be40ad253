/** One event of the log with the path it stands on: what it rests on, what it changed, and the notice that it raised. */
import {
  changeIn,
  claimsOf,
  concernsMatter,
  isIdentified,
  noticeFor,
  readableEventOf,
  Refusal,
  storedLanguage,
  type Claim,
  type FindingsRecorded,
  type Recorded,
  type SummitFact,
} from '#core';
import { headlineOf } from '#telling';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { EventDetail, FoundClaim } from '../contract/path.js';
import { stepOf } from './event-step.js';
import { liftingsOnce, presentSentence } from '../brief/present-sentence.js';

type Answer = z.infer<typeof EventDetail>;
type Path = Pick<Answer, 'article' | 'sentence' | 'change' | 'claims' | 'claimsInAll' | 'follows' | 'leads' | 'unsaid'>;

const noPath: Path = {
  ...{ article: null, sentence: null, change: null, claims: [], claimsInAll: 0 },
  ...{ follows: [], leads: [], unsaid: null },
};

/** Of a subject with more facts the neighbours are not looked for. */
const mostOfSubject = 5000;
const mostClaims = 200;

export async function presentEvent(api: Api, position: number): Promise<Answer> {
  const { log, history } = api;
  const [entry] = position < 1 ? [] : await history.entries(position - 1, 1);
  if (entry?.position !== position) throw new Refusal('not-found', `the log has no event ${String(position)}`);
  const event = readableEventOf(entry, storedLanguage);
  const notice = noticeFor(event);
  return {
    event,
    chain: entry.chain,
    head: await log.head(),
    ...(await neighboursOf(event, api)),
    ...(await pathOf(event, api)),
    notice: notice && { id: notice.id, headline: headlineOf(notice) },
  };
}

/** By the id of its notice, `<subject>@<version>`. */
export async function positionOfNotice(api: Api, id: string): Promise<number> {
  const fact = await factOfNotice(api, id);
  if (fact === undefined || noticeFor(fact) === null) throw new Refusal('not-found', `there is no notice ${id}`);
  return fact.position;
}

async function factOfNotice({ log }: Api, id: string): Promise<Recorded | undefined> {
  const parting = id.lastIndexOf('@');
  const facts = await log.readSubject(id.slice(0, parting));
  return facts.find(({ version }) => version === Number(id.slice(parting + 1)));
}

async function neighboursOf({ subject, position, version }: Recorded, { log }: Api) {
  const [versions = 0] = await log.versions([subject]);
  if (versions < 2 || versions > mostOfSubject) return { earlier: null, later: null };
  const facts = await log.readSubject(subject);
  const place = facts.findIndex((each) => each.position === position && each.version === version);
  return { earlier: facts[place - 1]?.position ?? null, later: facts[place + 1]?.position ?? null };
}

async function pathOf(event: Recorded, api: Api): Promise<Path> {
  if (concernsMatter(event)) return pathOfChange(event, api);
  if (event.type === 'findings-recorded.v1') return pathOfReading(event as Recorded<FindingsRecorded>, api);
  if (event.subject.startsWith('article:')) return pathOfArticle(event, api);
  if (event.subject.startsWith('delivery:')) return { ...noPath, follows: await told(event, api) };
  return noPath;
}

async function pathOfChange(event: Recorded<SummitFact>, api: Api): Promise<Path> {
  const { subject, position, data } = event;
  const { before, after, because } = changeIn(event);
  const kind = subject.slice(0, subject.indexOf(':')) as Claim['kind'];
  const sentence =
    because && (await presentSentence(because, api, { told: [event], upTo: position, liftingsIn: liftingsOnce(api) }));
  const ruling = data.ruling === undefined ? null : { ...data.ruling };
  return {
    ...noPath,
    sentence,
    article: because && headerOf(because.article),
    change: { matter: subject, kind, before, after, ruling },
    follows: await factAt(sentence?.lifted?.position, api),
    unsaid: data.baseline
      ? 'what a source held when it was first read, and what a replay changed, raises no notice'
      : null,
  };
}

async function pathOfReading(record: Recorded<FindingsRecorded>, api: Api): Promise<Path> {
  const { article, findings, leftOut } = record.data;
  const own = await api.log.readSubject(`article:${article.id}`);
  const read = own.filter((fact) => hashIn(fact) === record.data.textHash);
  const liftings = await liftingsOnce(api)(article.id);
  const all = claimsOf(findings);
  const told = all.slice(0, mostClaims);
  const changes = await changesOf(told, api);
  const claims = told.map((claim, index): Found => {
    const { kind, value, finding } = claim;
    const said = { kind, value, start: finding.start, end: finding.end };
    if (!isIdentified(claim)) return { ...said, matter: null, made: [] };
    const made = liftings.restingOn(changes.get(claim.matter) ?? [], { record, index });
    return { ...said, matter: claim.matter, made: made.map(stepOf) };
  });
  const counted = { claims, claimsInAll: all.length + (leftOut?.claims ?? 0) };
  return { ...noPath, article: headerOf(article), ...counted, follows: read.slice(0, 1).map(stepOf) };
}

type Found = z.infer<typeof FoundClaim>;
type Told = Recorded<SummitFact>;

/** Of each matter, read once. */
async function changesOf(claims: readonly Claim[], { log }: Api): Promise<ReadonlyMap<string, readonly Told[]>> {
  const matters = new Set(claims.filter(isIdentified).map(({ matter }) => matter));
  const read = [...matters].map(
    async (matter) => [matter, (await log.readSubject(matter)).filter(concernsMatter)] as const,
  );
  return new Map(await Promise.all(read));
}

async function pathOfArticle(event: Recorded, { items, log }: Api): Promise<Path> {
  const id = event.subject.slice(event.subject.indexOf(':') + 1);
  const doc = items.item(id);
  const text = hashIn(event);
  const readings = (await log.readSubject(`finding:${id}`)).filter(({ type }) => type === 'findings-recorded.v1');
  const leads = readings.filter((fact) => text === undefined || hashIn(fact) === text).map(stepOf);
  return { ...noPath, article: doc === undefined ? null : headerOf(doc), leads };
}

function headerOf({
  id,
  title,
  publisher,
}: {
  readonly id: string;
  readonly title: string;
  readonly publisher: { readonly name: string };
}) {
  return { id, title, publisher: publisher.name };
}

function hashIn({ data }: Recorded): unknown {
  return typeof data === 'object' && data !== null && 'textHash' in data ? data.textHash : undefined;
}

async function told({ subject }: Recorded, api: Api) {
  const fact = await factOfNotice(api, subject.slice('delivery:'.length, subject.lastIndexOf('~')));
  return fact === undefined ? [] : [stepOf(fact)];
}

async function factAt(position: number | undefined, { log }: Api) {
  return position === undefined ? [] : (await log.read(position - 1, 1)).map(stepOf);
}
