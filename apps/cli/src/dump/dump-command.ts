/**
 * What whoever helps wants to know, in one JSON document that may be shown to them: versions, settings without secrets, counts, and what
 * went wrong of late. No article text, no headline, no address beyond its host.
 */
import { Refusal, type FeedDoc, type ParkedEvent, type StandingDoc } from '#core';
import { openQueues } from '#jobs';
import { checkServer, connect, redisOutbox, restoreBegun } from '#redis';
import { shownSettings } from '#settings';
import type { Command } from 'commander';
import { arch, availableParallelism, freemem, platform, release, totalmem } from 'node:os';
import { withLog, type OpenLog } from '../open-log.js';
import { printText } from '../terminal.js';
import { programVersion } from '../program-version.js';
import { redactedAll } from './redacted.js';

/** Of each kind of trouble, the first. */
const most = 20;

export function addDumpCommand(program: Command): void {
  program
    .command('dump')
    .description('a document for whoever helps: versions, settings without secrets, counts, last errors')
    .action(dump);
}

async function dump(): Promise<void> {
  const about = { madeAt: new Date().toISOString(), ...programNow(), settings: settingsNow() };
  const store = await withLog(storeNow).catch((error: unknown) => {
    // What cannot be reached is what help is wanted for.
    if (!(error instanceof Refusal)) throw error;
    return { unreachable: error.message };
  });
  printText(JSON.stringify(redactedAll({ ...about, ...store }), null, 2));
}

function programNow() {
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  return {
    summitwatch: programVersion(),
    node: process.version,
    machine: {
      system: `${platform()} ${release()} ${arch()}`,
      cores: availableParallelism(),
      memoryMb: megabytes(totalmem()),
      freeMb: megabytes(freemem()),
    },
  };
}

function settingsNow() {
  const given = shownSettings(process.env).filter((setting) => setting.given);
  return Object.fromEntries(given.map(({ name, value }) => [name, value ?? 'given, not shown']));
}

async function storeNow(open: OpenLog) {
  const { redis, story, log, views, segments } = open;
  const { version, promise } = await checkServer(redis);
  const [{ position, ...tally }, head, list] = await Promise.all([views.account(), log.head(), segments.list()]);
  return {
    story: { id: story.id, actors: story.actors.length, feeds: story.feeds.length },
    redis: { version, promise, restoreBegun: (await restoreBegun(redis, story.id)) ?? null },
    log: { head, projected: position, ...tally, learntUpTo: await log.learntUpTo() },
    segments: {
      count: list.length,
      bytes: list.reduce((sum, { bytes }) => sum + bytes, 0),
      upTo: await segments.head(),
    },
    ...(await countsIn(open)),
    ...(await troublesIn(open)),
    queues: await queuesOf(open),
  };
}

async function countsIn({ redis, story, views }: OpenLog) {
  const names = ['pending', 'matters', 'subscriptions', 'deliveries', 'erasures', 'parked'];
  const counts = await Promise.all(names.map(async (name) => [name, await views.count(name)] as const));
  return { counts: { ...Object.fromEntries(counts), owed: await redisOutbox(redis, story.id).count() } };
}

async function troublesIn({ views }: OpenLog) {
  const feeds = [...((await views.all('feeds')) as ReadonlyMap<string, FeedDoc>).values()];
  const standings = [...((await views.all('standings')) as ReadonlyMap<string, StandingDoc>).values()];
  const parked = [...((await views.all('parked')) as ReadonlyMap<string, ParkedEvent>).values()];
  return {
    feeds: feeds.map(({ id, health, because, healthSince, paused, items }) => {
      return { id, health, because, healthSince, paused, items };
    }),
    receiversFailing: standings.flatMap(({ subscription, failing }) => {
      if (failing === undefined) return [];
      const { since, lastAt, failures, detail } = failing;
      return [{ subscription, since, lastAt, failures, detail }];
    }),
    parked: parked.slice(-most),
  };
}

async function queuesOf({ settings, story }: OpenLog) {
  const connection = connect(settings.redisUrl, { patient: false });
  const queues = openQueues(connection, story.id);
  try {
    const failed = (await queues.failed(most)).map(({ name, because, attempts, at }) => ({
      name,
      because,
      attempts,
      at,
    }));
    return { counts: await queues.counts(), failed };
  } finally {
    await queues.close();
    if (connection.status !== 'end') connection.disconnect();
  }
}
