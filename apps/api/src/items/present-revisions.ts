/** What changed in an article since it was first read, and when it is read again. */
import {
  evolveArticle,
  isReread,
  readingsIn,
  Refusal,
  rereadDue,
  unknownArticle,
  type ArticleFact,
  type ArticleRevised,
  type ArticleState,
  type Readings,
  type Recorded,
  type Visit,
} from '#core';
import { differenceOf } from '#difference';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { ItemRevisions, Rereading, Revision, RevisionDetail } from '../contract/revisions.js';

type Known = Extract<ArticleState, { status: 'known' }>;
type Past = readonly Recorded<ArticleFact>[];
type RevisionAnswer = z.infer<typeof Revision>;

export async function presentRevisions(id: string, api: Api): Promise<z.infer<typeof ItemRevisions>> {
  const { past, state } = await articleOf(id, api);
  const failed = past.findLast(({ type }) => type === 'article-unreadable.v1');
  const { failure } = state;
  return {
    rereading: await rereadingOf(id, { past, state }, api),
    failure:
      failure === undefined ? null : { at: failed?.learntAt ?? '', reason: failure.reason, detail: failure.detail },
    revisions: revisionsIn(past).toReversed(),
  };
}

export async function presentRevision(id: string, number: string, api: Api): Promise<z.infer<typeof RevisionDetail>> {
  const { past } = await articleOf(id, api);
  const revision = revisionsIn(past)[Number(number) - 1];
  if (revision === undefined) throw new Refusal('not-found', `there is no revision ${number} of item ${id}`);
  const { sentences } = api;
  const { previousTextHash, textHash } = revision;
  const [before, after] = await Promise.all([sentences.text(previousTextHash), sentences.text(textHash)]);
  const erased = sentences.removed(textHash) ?? sentences.removed(previousTextHash);
  if (before === undefined || after === undefined) return { ...revision, runs: null, isCoarse: false, erased };
  const { runs, isCoarse } = differenceOf(before, after);
  return { ...revision, runs: [...runs], isCoarse, erased };
}

async function articleOf(id: string, { log }: Api): Promise<{ past: Past; state: Known }> {
  const past = (await log.readSubject(`article:${id}`)) as Past;
  const state = past.reduce(evolveArticle, unknownArticle);
  if (state.status === 'unknown') throw new Refusal('not-found', `there is no item ${id}`);
  return { past, state };
}

/** The oldest first. */
function revisionsIn(past: Past): readonly RevisionAnswer[] {
  const revised = past.filter((fact): fact is Recorded<ArticleRevised> => fact.type === 'article-revised.v1');
  return revised.map(({ data, learntAt }, place) => {
    const { material, kinds = [], nature = material ? 'correction' : 'cosmetic', headlineChanged = false } = data;
    const { removed, added, previousTextHash, textHash } = data;
    const told = { material, nature, kinds: [...kinds], headlineChanged, removed, added, previousTextHash, textHash };
    return { number: place + 1, at: learntAt, before: momentBefore(learntAt), ...told };
  });
}

/** The log's times are whole milliseconds. */
function momentBefore(at: string): string {
  return instant(Date.parse(at) - 1);
}

async function rereadingOf(
  id: string,
  { past, state }: { past: Past; state: Known },
  { visits, rereadMs, now }: Api,
): Promise<z.infer<typeof Rereading>> {
  const [visit] = await visits.find([id]);
  const read = past.filter(({ type }) => type === 'article-read.v1' || type === 'article-unreadable.v1');
  const readings = readingsIn(past, visit);
  const due = isReread(state) ? rereadDue(rereadMs, readings, now().getTime()) : undefined;
  return {
    count: Math.max(visit?.count ?? 0, read.length),
    lastAt: read.length === 0 ? null : instant(readings.last),
    result: resultOf(visit, readings),
    ...(due === undefined
      ? { nextAt: null, because: whyNot(state, rereadMs) }
      : { nextAt: instant(due.at), because: '' }),
  };
}

function resultOf(visit: Visit | undefined, { last }: Readings): Visit['result'] {
  return visit !== undefined && Date.parse(visit.at) >= last ? visit.result : 'read';
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function whyNot({ pending, erased, judged, copyOf }: Known, rereadMs: readonly number[]): string {
  if (pending) return 'its first reading is due';
  if (erased !== undefined) return 'its text was erased';
  if (judged?.relevant !== true) return 'it is not about the summit, and a request for it would help nobody';
  if (copyOf !== undefined) return 'it repeats another article, which is read again in its place';
  return rereadMs.length === 0 ? 'this service reads no page again' : 'all its times are over';
}
