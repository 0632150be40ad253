/** What programs subscribe to, made from the views: the calendar, the feeds of the state and of its changes, the claims. */
import { wanted, type Brief, type BriefLine, type Notice, type NoticeFilter, type Report } from '#core';
import {
  atomFeed,
  claimsDocument,
  entryOfLine,
  entryOfNotice,
  followUpsCalendar,
  jsonFeed,
  pageOf,
  type FeedAbout,
  type FeedEntry,
} from '#telling';
import { hash } from 'node:crypto';
import type { Api } from '../api.js';
import type { Making } from '../answering/kept-bodies.js';
import type { StateNow } from '../brief/state-now.js';

/** A feed tells so many changes at most. */
const mostEntries = 100;

export interface StateDoor {
  readonly api: Api;
  readonly state: Pick<StateNow, 'stated'>;
}

export interface DoorPlace {
  /** Of the service as it is reached from outside, without a slash at its end. */
  readonly base: string;
  /** Of the file asked for, with its filter and key. */
  readonly query: string;
}

export type FeedFormat = 'atom' | 'json';

export async function calendarFor(
  door: StateDoor,
  place: DoorPlace,
  wants: (line: BriefLine) => boolean,
): Promise<Making> {
  const { meetings } = (await door.state.stated()).brief;
  const chosen = meetings.filter(wants);
  const backed = chosen.map(({ origins, against }) => `${String(origins)}-${String(against.length)}`).join();
  return { version: `${saying(door, chosen)} ${backed}`, write: () => calendarOf(door.api, place, chosen) };
}

async function calendarOf(api: Api, place: DoorPlace, chosen: readonly BriefLine[]): Promise<string> {
  const cited = await Promise.all(
    chosen.map(async (line) => ({ line, sentence: await sentenceOf(api, line.because) })),
  );
  return followUpsCalendar(cited, { story: api.story, url: `${place.base}/follow-ups.ics${place.query}`, pageOf: pagesAt(place) }); // oxfmt-ignore
}

export async function stateFeed(
  door: StateDoor,
  place: DoorPlace,
  filter: NoticeFilter,
  format: FeedFormat,
): Promise<Making> {
  const { outcomes, meetings, reactions } = (await door.state.stated()).brief;
  const lines = [...outcomes, ...meetings, ...reactions].filter((line) => wanted(asIfTold(line), filter));
  const newest = lines.toSorted((a, b) => (a.since < b.since ? 1 : -1)).slice(0, mostEntries);
  return { version: saying(door, newest), write: () => stateIn(door.api, place, newest, format) };
}

async function stateIn(api: Api, place: DoorPlace, newest: readonly BriefLine[], format: FeedFormat): Promise<string> {
  const links = { story: api.story.id, pageOf: pagesAt(place) };
  const entries = await Promise.all(
    newest.map(async (line) => entryOfLine(line, await sentenceOf(api, line.because), links)),
  );
  return written(entries, aboutOf(api, place, feeds.brief, entries), format);
}

export async function changeFeed(
  api: Api,
  place: DoorPlace,
  filter: NoticeFilter,
  format: FeedFormat,
): Promise<Making> {
  const told = await api.recent.all();
  const newest = told
    .filter((notice) => wanted(notice, filter))
    .slice(-mostEntries)
    .reverse();
  const version = [api.erasures.count, ...newest.map(({ id }) => id)].join(' ');
  return { version, write: () => changesIn(api, place, newest, format) };
}

async function changesIn(api: Api, place: DoorPlace, notices: readonly Notice[], format: FeedFormat): Promise<string> {
  const links = { story: api.story.id, pageOf: (notice: Notice) => pageOf(notice, { publicUrl: place.base }) };
  const entries = await Promise.all(
    notices.map(async (notice) => {
      const { because } = notice;
      return entryOfNotice(notice, because && (await sentenceOf(api, because)), links);
    }),
  );
  return written(entries, aboutOf(api, place, feeds.changes, entries), format);
}

export async function claimsFor({ api, state }: StateDoor, place: DoorPlace): Promise<Making> {
  const { brief, version } = await state.stated();
  return { version: `${version} ${String(api.erasures.count)}`, write: () => claimsIn(api, place, brief) };
}

async function claimsIn(api: Api, place: DoorPlace, { outcomes, meetings, reactions }: Brief): Promise<string> {
  const { id, title, summit } = api.story;
  const lines = await Promise.all(
    [...outcomes, ...meetings, ...reactions].map(async (line) => {
      const told = [...line.support, ...line.against];
      const reports = told.map(async (report) => ({ report, sentence: await sentenceOf(api, report) }));
      return { line, reports: await Promise.all(reports) };
    }),
  );
  const story = { id, title, place: summit.place, began: summit.began };
  return JSON.stringify(claimsDocument(lines, { story, url: `${place.base}/claims.jsonld`, pageOf: pagesAt(place) }));
}

/** Parts of a line that entries do not say; of a meeting how well it is borne out is said beside. */
const unsaid = { support: 0, against: 0, aside: 0, origins: 0, articles: 0, copies: 0 };

/** What entries and meetings say of lines; who else reports it, they do not. */
function saying({ api: { erasures } }: StateDoor, lines: readonly BriefLine[]): string {
  const said = lines.map((line) => ({ ...line, ...unsaid }));
  return hash('sha256', JSON.stringify([erasures.count, said]), 'base64url');
}

async function sentenceOf({ sentences }: Api, { textHash, claim }: Pick<Report, 'textHash' | 'claim'>) {
  const { start, end } = claim.finding;
  return (await sentences.text(textHash))?.slice(start, end) ?? null;
}

/** A line meets a filter as the notice would that told how it stands. */
function asIfTold(line: BriefLine): Notice {
  const { matter, kind, value, because, origins, official, since, learntAt, about } = line;
  const topic = about.kind === 'outcome' ? { topic: about.topic } : {};
  return {
    ...{ id: matter, type: '', kind, matter, sequence: 0, before: null, after: value, because, ...topic },
    ...{ actors: actorsIn(line), backing: { origins, official }, happenedAt: since, learntAt },
  };
}

function actorsIn({ about }: BriefLine): readonly string[] {
  if (about.kind === 'outcome') return about.parties;
  if (about.kind === 'meeting') return about.participants;
  return about.affiliation === null ? [about.actor] : [about.actor, about.affiliation];
}

const pagesAt =
  ({ base }: DoorPlace) =>
  (matter: string) =>
    `${base}/matters/${encodeURIComponent(matter)}`;

const feeds = {
  brief: { name: 'brief', what: 'where it stands' },
  changes: { name: 'changes', what: 'what changes' },
} as const;

type FeedKind = (typeof feeds)[keyof typeof feeds];

function aboutOf(api: Api, place: DoorPlace, { name, what }: FeedKind, entries: readonly FeedEntry[]): FeedAbout {
  const { id, title, summit } = api.story;
  const { base, query } = place;
  const newest = entries.reduce((last, { updated }) => (updated > last ? updated : last), '');
  return {
    ...{ id: `urn:summitwatch:${id}:${name}${withoutKey(query)}`, title: `${title}: ${what}`, home: `${base}/` },
    description: `${title}, ${summit.place}: ${what}, each with the sentence that says so`,
    ...{ atom: `${base}/${name}.atom${query}`, json: `${base}/${name}.json${query}` },
    updated: newest === '' ? new Date(summit.began).toISOString() : newest,
  };
}

/** The same feed under a new key is the same feed. */
function withoutKey(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('key');
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

function written(entries: readonly FeedEntry[], about: FeedAbout, format: FeedFormat): string {
  return format === 'atom' ? atomFeed(entries, about) : jsonFeed(entries, about);
}
