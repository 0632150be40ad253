/**
 * Asks the model about articles that the rules have read in its place: text → answer → record over what the rules found. At the
 * first that it cannot answer now the rest waits for the next look.
 */
import {
  basisOf,
  findingsDecider,
  handle,
  modelDueView,
  readInArticle,
  type Asked,
  type FindingsRecorded,
  type ModelDue,
  type Recorded,
} from '#core';
import type { Collector, Model } from './collector.js';
import { whileLeased } from './while-leased.js';

/** Asked about at one look; the rest comes with the next. */
const mostAtOnce = 20;
/** In a day. What fails more often than that keeps others waiting. */
const mostTries = 5;

export async function askModelAgain(collector: Collector): Promise<void> {
  const { model, views, chance } = collector;
  if (model === undefined) return;
  const due = [...(await views.all(modelDueView.name)).values()] as ModelDue[];
  if (due.length === 0) return;
  await whileLeased(collector, 'ask-model', async () => {
    // From anywhere in the row: one that the model always fails at must not stand before the others.
    const first = Math.floor(chance() * due.length);
    for (const { id } of [...due.slice(first), ...due.slice(0, first)].slice(0, mostAtOnce)) {
      if (!(await isAnswered(collector, model, id))) return;
    }
  });
}

/** False when the model is away. */
async function isAnswered(collector: Collector, model: Model, id: string): Promise<boolean> {
  const last = await waiting(collector, id);
  const text = last && (await collector.archive.findText(last.data.textHash));
  if (last === undefined || typeof text !== 'string') return true;
  if (await rests(collector, model)) return false;
  if ((await model.account.tried(id)) > mostTries) return true;
  const record = await readAgain(collector, model, last, text);
  if (record === undefined) return false;
  await recordOver(collector, last, record);
  await model.account.forgetTries(id);
  return true;
}

async function rests({ now }: Collector, { account }: Model): Promise<boolean> {
  const standing = await account.standing();
  return Date.parse(standing?.nextAt ?? '') > now().getTime();
}

/** Not over what was read live meanwhile. */
async function recordOver(
  { log }: Collector,
  { data, happened, learntAt }: Recorded<FindingsRecorded>,
  record: FindingsRecorded['data'],
): Promise<void> {
  const told = { ...record, knownSince: data.knownSince ?? learntAt };
  const command = { type: 'RecordFindings', at: happened, record: told, over: basisOf(data) } as const;
  await handle(log, findingsDecider, `finding:${data.article.id}`, command);
}

/** The record that stands, when the rules made it in the place of the model. */
async function waiting({ log }: Collector, id: string): Promise<Recorded<FindingsRecorded> | undefined> {
  const past = await log.readSubject(`finding:${id}`);
  const last = past.findLast(({ type }) => type === 'findings-recorded.v1') as Recorded<FindingsRecorded> | undefined;
  return last?.data.asked?.instead?.later === true ? last : undefined;
}

/** Undefined when the model is away. What it will never answer stays with the rules, and says so. */
async function readAgain(
  { story }: Collector,
  { reader }: Model,
  { data }: Recorded<FindingsRecorded>,
  text: string,
): Promise<FindingsRecorded['data'] | undefined> {
  const { article: header, textHash, origin, baseline } = data;
  let unanswered: { readonly later: boolean; readonly asked: Asked } | undefined;
  const { name, version } = reader;
  const record = await readInArticle(
    async (article) => {
      const answer = await reader.read(article);
      if (answer.ok) return { findings: answer.findings, by: { name, version }, asked: answer.asked };
      const { because, later, asked } = answer;
      unanswered = { later, asked: { ...asked, instead: { because, later } } };
      return { findings: data.findings, by: { name: data.reader, version: data.readerVersion } };
    },
    reader,
    { header, text, textHash, origin, baseline },
    story,
  );
  if (unanswered === undefined) return record;
  return unanswered.later ? undefined : { ...data, asked: unanswered.asked };
}
