/** Which notices meet a filter. */
import type { MatterKind } from '../findings/matters.js';
import type { Backing } from '../summit/backing.js';
import type { NoticeFilter } from './notice-filter.js';
import { isOfService, isServiceKind } from './service-notice.js';
import type { Notice } from './notice.js';

export function wanted(notice: Notice, filter: NoticeFilter): boolean {
  if (isOfService(notice)) return filter.kinds.includes(notice.kind);
  if (notice.replay !== undefined) return notice.replay.turns.some(({ kind, to }) => turns(filter, kind, to));
  const { kind } = notice;
  if (kind === 'replay' || kind === 'digest' || isServiceKind(kind)) return false;
  return isOn(notice, filter) && concerns(notice, filter) && tells({ ...notice, kind }, filter);
}

/** Whether a filter follows what is said of, whatever its status and however it is borne out. */
export function follows(
  filter: NoticeFilter,
  said: Pick<Notice, 'topic' | 'actors'> & { readonly kind: MatterKind },
): boolean {
  return holds(filter.kinds, said.kind) && isOn(said, filter) && concerns(said, filter);
}

function tells(notice: Notice & { readonly kind: MatterKind }, filter: NoticeFilter): boolean {
  const { kind, before, after } = notice;
  if (isTakenBack(notice) && turns(filter, kind, before)) return true;
  return (
    after !== null && turns(filter, kind, after) && holds(filter.from ?? [], before ?? 'none') && isNews(notice, filter)
  );
}

function isNews(notice: Notice, filter: NoticeFilter): boolean {
  const { distinct = false } = filter;
  return isBacked(notice, filter) && !(distinct && notice.perhapsOf !== undefined);
}

/** Concerns those to whom it was told, and is borne out by nothing. */
function isTakenBack({ after, corrects }: Notice): boolean {
  return after === null || corrects !== undefined;
}

/** The part of a filter that the difference of a replay can be held to. */
function turns({ kinds, to }: NoticeFilter, kind: MatterKind, after: string | null): boolean {
  return holds(kinds, kind) && (to.length === 0 || (after !== null && to.includes(after)));
}

function isOn({ topic }: Pick<Notice, 'topic'>, { topics = [] }: NoticeFilter): boolean {
  return topics.length === 0 || (topic !== undefined && topics.includes(topic));
}

function concerns({ actors: named = [] }: Pick<Notice, 'actors'>, { actors = [] }: NoticeFilter): boolean {
  if (actors.length === 0) return true;
  const wantedNames = new Set(actors.map((name) => name.toLowerCase()));
  return named.some((name) => wantedNames.has(name.toLowerCase()));
}

/** What only gained backing is news to those whose filter it has just come to meet. */
function isBacked(notice: Notice, filter: NoticeFilter): boolean {
  const isMet = meets(notice.backing, filter);
  return notice.backedBefore === undefined ? isMet : isMet && !meets(notice.backedBefore, filter);
}

function meets(backing: Backing = { origins: 1, official: false }, { minOrigins = 1, official = false }: NoticeFilter) {
  return backing.origins >= minOrigins && (!official || backing.official);
}

function holds<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}
