/** Commands on feeds: which there are and how they are, one of them paused, resumed or removed. */
import { feedDecider, feedsView, handle, type FeedCommand, type FeedDoc, type PollState } from '#core';

import type { Command } from 'commander';
import { withLog, type OpenLog } from './open-log.js';
import { print, printAll } from './terminal.js';

export function addFeedCommands(program: Command): void {
  program
    .command('feeds')
    .description('the feeds: how each is, why, and when it is asked next')
    .option('--json', 'as NDJSON')
    .action(listFeeds);
  program
    .command('pause-feed <id>')
    .description('ask a feed no more until it is resumed')
    .requiredOption('--because <text>', 'why; shown beside the feed, and kept in the log')
    .option('--by <name>', 'who asks for it', commandLine)
    .action(pauseFeed);
  program
    .command('resume-feed <id>')
    .description('ask a paused feed again, from now on')
    .option('--by <name>', 'who asks for it', commandLine)
    .action(resumeFeed);
  program
    .command('remove-feed <id>')
    .description('poll and list a feed no longer; what came of it stays')
    .option('--because <text>', 'why; kept in the log', 'no reason was given')
    .option('--by <name>', 'who asks for it', commandLine)
    .action(removeFeed);
}

const commandLine = 'command line';

type Listed = Omit<FeedDoc, 'by'> & Pick<PollState, 'failures' | 'lastPolledAt' | 'nextPollAt'>;

async function listFeeds({ json }: { readonly json?: boolean }): Promise<void> {
  const feeds = await withLog(async ({ views, polls }) => {
    const docs = [...(await views.all(feedsView.name)).values()] as FeedDoc[];
    return Promise.all(docs.map((doc) => withPolling(doc, polls)));
  });
  const sorted = feeds.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const feed of sorted) await printAll(json === true ? JSON.stringify(feed) : lineOf(feed));
}

async function withPolling({ by: _by, ...shown }: FeedDoc, polls: OpenLog['polls']): Promise<Listed> {
  const { failures, lastPolledAt, nextPollAt } = await polls.state(shown.id);
  return { ...shown, failures, lastPolledAt, nextPollAt: shown.paused ? '' : nextPollAt };
}

/** Tabs between the columns, for `cut` and `column -ts $'\t'`. */
function lineOf({ id, publisher, paused, health, because, nextPollAt, gaps }: Listed): string {
  const open = gaps.filter(({ filled }) => !filled).length;
  const why = [because, ...(open === 0 ? [] : [`${open} ${open === 1 ? 'hole' : 'holes'} in its coverage`])];
  const columns = [id, paused ? 'paused' : health, nextPollAt === '' ? '-' : nextPollAt, publisher, why.join('; ')];
  return columns.map((each) => each.replace(/\s+/g, ' ').trim()).join('\t');
}

interface Order {
  readonly by: string;
  readonly because: string;
}

async function pauseFeed(id: string, { by, because }: Order): Promise<void> {
  const isNew = await withLog(async (open) => {
    const facts = await decide(open, id, { type: 'PauseFeed', at: now(), by, because });
    await open.polls.unschedule(id);
    return facts.length > 0;
  });
  print(isNew ? `${id} is paused` : `${id} is paused already`);
}

async function resumeFeed(id: string, { by }: Pick<Order, 'by'>): Promise<void> {
  const isNew = await withLog(async (open) => {
    const facts = await decide(open, id, { type: 'ResumeFeed', at: now(), by });
    if (facts.length > 0) await open.polls.schedule([id], Date.now(), true);
    return facts.length > 0;
  });
  print(isNew ? `${id} is asked again from now on` : `${id} was not paused`);
}

async function removeFeed(id: string, { by, because }: Order): Promise<void> {
  await withLog(async (open) => {
    await decide(open, id, { type: 'RemoveFeed', at: now(), by, because });
    await open.polls.unschedule(id);
  });
  print(`${id} is polled no longer; what came of it stays`);
}

function decide({ log }: OpenLog, id: string, command: FeedCommand) {
  return handle(log, feedDecider, `feed:${id}`, command);
}

function now() {
  return { at: new Date().toISOString(), precision: 'instant' } as const;
}
