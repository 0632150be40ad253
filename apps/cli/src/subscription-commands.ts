/** Which subscriptions there are and how their receivers do; how one is changed, and what a change would mean. */
import {
  changeSubscription,
  erasuresView,
  firingOf,
  Refusal,
  removeSubscription,
  standingsView,
  subscriptionsView,
  textErasureKey,
  wishedFor,
  withoutSecret,
  type ErasureDoc,
  type Firing,
  type Notice,
  type Sending,
  type StandingDoc,
  type SubscriptionDoc,
} from '#core';
import {
  countInWords,
  filterInWords,
  localTimes,
  mailOf,
  mannerInWords,
  messageOf,
  sentInWords,
  type Telling,
} from '#telling';
import type { Command } from 'commander';
import { withLog, type OpenLog } from './open-log.js';
import { print, printText, say } from './terminal.js';
import { hintsFor, mayAsk, receiverIn, wishIn, type Asked } from './subscription-options.js';

/** `one` groups what is done to a single subscription. */
export function addSubscriptionCommands(program: Command, one: Command): void {
  program
    .command('subscriptions')
    .description('who is told of what, and how each receiver does: ok, failing, paused or disabled')
    .option('--json', 'as NDJSON')
    .action(list);
  mayAsk(one.command('change <id>'))
    .description('what is named is so from now on; its secret stays, and what it is owed goes on')
    .option('--url <url>', 'another address; what is owed goes there, at once')
    .option('--confirmed', 'also where it would have fired too often', false)
    .action(change);
  one
    .command('remove <id>')
    .description(
      'list it and tell it anything no longer, and forget its secret; what was sent stays. It cannot be undone',
    )
    .option('--because <text>', 'why; kept in the log')
    .action(remove);
  mayAsk(one.command('preview <id>'))
    .description('what it would have told of late, as it is or with changes, and one notice as it is sent')
    .option('--days <n>', 'so many, today with them', '7')
    .option('--notice <id>', 'this one instead of the newest')
    .action(preview);
}

async function list({ json = false }: { readonly json?: boolean }): Promise<void> {
  await withLog(async ({ views, vault }) => {
    const docs = (await views.all(subscriptionsView.name)) as ReadonlyMap<string, SubscriptionDoc>;
    const standings = (await views.all(standingsView.name)) as ReadonlyMap<string, StandingDoc>;
    const lost = await withoutSecret(vault, docs.values());
    if (docs.size === 0) say('no subscription yet; “summitwatch subscribe URL” adds one');
    for (const doc of [...docs.values()].sort((a, b) => (a.since < b.since ? 1 : -1))) {
      const state = lost.has(doc.id) ? secretGone(doc) : stateOf(doc, standings.get(doc.id));
      if (json) print(JSON.stringify({ ...doc, ...state }));
      else for (const line of linesOf(doc, state)) print(line);
    }
  });
}

interface State {
  readonly state: 'ok' | 'failing' | 'paused' | 'disabled';
  /** A clause; empty where there is nothing to say. */
  readonly detail: string;
}

function stateOf(doc: SubscriptionDoc, standing: StandingDoc | undefined): State {
  const { active, because, since } = doc;
  if (!active) return { state: doc.paused ? 'paused' : 'disabled', detail: `since ${since}: ${because}` };
  const { failing, deliveredAt } = standing ?? {};
  if (failing === undefined) {
    return { state: 'ok', detail: deliveredAt === undefined ? 'nothing sent there yet' : `last taken ${deliveredAt}` };
  }
  const times = countInWords(failing.failures, 'failure', 'failures');
  return { state: 'failing', detail: `since ${failing.since}, ${times}: ${failing.detail}` };
}

function secretGone({ id }: SubscriptionDoc): State {
  const detail = `the signing secret is gone: what it is owed waits for a new one (summitwatch subscription rotate ${id})`;
  return { state: 'failing', detail };
}

function linesOf(doc: SubscriptionDoc, { state, detail }: State): readonly string[] {
  const { id, label, url, filter } = doc;
  const head = [state.padEnd(8), id, label === '' ? url : `${label} (${url})`].join('  ');
  return [head, `    ${filterInWords(filter)}; ${mannerInWords(doc)}`, `    ${detail}`];
}

interface Changed extends Asked {
  readonly url?: string;
  readonly confirmed: boolean;
}

async function change(id: string, { url, confirmed, ...asked }: Changed): Promise<void> {
  const wish = { ...wishIn(asked), ...(url === undefined ? {} : { url: receiverIn(url) }) };
  const { doc, hints } = await withLog(async (open) => {
    const { log, history } = open;
    const care = { log, history, now: () => new Date(), by: 'command line' };
    const desk = { ...care, times: localTimes, allTheSame: 'change it all the same with --confirmed' };
    const changed = await changeSubscription(desk, id, { wish, confirmed });
    return { doc: changed, hints: await hintsFor(open, changed) };
  });
  print(`subscription ${id}: ${filterInWords(doc.filter)}; ${mannerInWords(doc)}; told to ${doc.url}`);
  for (const hint of hints) say(hint);
}

async function remove(id: string, { because }: { readonly because?: string }): Promise<void> {
  const care = { now: () => new Date(), by: 'command line' };
  const { label, url } = await withLog(({ log }) => removeSubscription({ ...care, log }, id, because));
  print(`subscription ${id} is removed; ${label === '' ? url : `${label} (${url})`} is told nothing more`);
}

interface Looked extends Asked {
  readonly days: string;
  readonly notice?: string;
}

async function preview(id: string, { days, notice, ...asked }: Looked): Promise<void> {
  if (!/^(?:[1-9]|[12]\d|30)$/.test(days)) throw new Refusal('invalid', `--days ${days}: 1 to 30 are expected`);
  const wish = wishIn(asked);
  await withLog(async (open) => {
    const { doc } = await wishedFor(open, id, wish);
    const firing = await firingOf(open.history, doc, { now: new Date(), times: localTimes, days: Number(days) });
    for (const line of await previewLines(tellingOf(open), firing, { doc, notice })) printText(line);
    for (const hint of await hintsFor(open, doc)) say(hint);
  });
}

function tellingOf({ story, history, archive, views, settings: { publicUrl } }: OpenLog): Telling {
  return {
    ...{ story, history, ...(publicUrl === undefined ? {} : { publicUrl }) },
    findText: async (hash) => {
      const text = await archive.findText(hash);
      return typeof text === 'string' ? text : undefined;
    },
    erasureOf: async (hash) => (await views.doc(erasuresView.name, textErasureKey(hash))) as ErasureDoc | undefined,
  };
}

const mostShown = 5;

async function previewLines(
  telling: Telling,
  { fired, next, perDay, tooOften, rate }: Firing,
  { doc, notice: id }: { readonly doc: SubscriptionDoc; readonly notice: string | undefined },
): Promise<readonly string[]> {
  const chosen = id === undefined ? (fired.at(-1) ?? next ?? undefined) : fired.find(({ notice }) => notice.id === id);
  if (id !== undefined && chosen === undefined) {
    throw new Refusal('not-found', 'it would not have told this notice in these days');
  }
  const newest = fired.slice(-mostShown).reverse();
  return [
    `${filterInWords(doc.filter)}; ${mannerInWords(doc)}`,
    `would have fired ${countInWords(fired.length, 'time', 'times')} in ${countInWords(perDay.length, 'day', 'days')}`,
    ...perDay.map(({ day, count }) => `  ${day}  ${String(count)}`),
    ...(tooOften ? [`too often: more than ${String(rate.most)} times in ${String(rate.days)} days`] : []),
    ...(await Promise.all(newest.map((each) => sentenceLines(each, telling)))).flat(),
    ...(chosen === undefined ? [] : await sentLines(telling, chosen.notice, doc)),
  ];
}

async function sentenceLines(sending: Sending, telling: Telling): Promise<readonly string[]> {
  const { headline, sentence } = await sentInWords(sending, telling);
  const head = `${sending.at}  ${sending.notice.id}  ${headline}`;
  return sentence === null ? [head] : [head, `    “${sentence}”`];
}

/** Mail is written as mail whatever form is chosen. */
async function sentLines(telling: Telling, notice: Notice, doc: SubscriptionDoc): Promise<readonly string[]> {
  if (doc.url.startsWith('mailto:')) {
    const { subject, text } = await mailOf(telling, notice, doc);
    return [`${notice.id} as it is sent, by mail:`, `Subject: ${subject}`, '', text];
  }
  const { contentType, body } = await messageOf(telling, notice, doc);
  return [`${notice.id} as it is sent, ${contentType}:`, body];
}
