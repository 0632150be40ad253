/** Commands on the log: look at it, prove it, see a past moment. */
import { briefOf, mattersView, Refusal, viewAsOf, type Brief } from '#core';
import { foreignKeys, RedisEventLog } from '#redis';
import { loadSettings, loadStory } from '#settings';
import type { Command } from 'commander';
import { withLog } from './open-log.js';
import { briefLines, print, printAll } from './print.js';
import { inSentences, verify } from './verify.js';

export function addLogCommands(program: Command): void {
  program
    .command('events')
    .description('the log as NDJSON, from the oldest')
    .option('--after <position>', 'only events after this position', '0')
    .option('--limit <n>', 'at most so many; all without it')
    .option('--type <type>', 'only this type, for example outcome-status-changed.v1')
    .action(printEvents);
  program
    .command('as-of <moment>')
    .description('the brief as it stood when the log had learnt no more, for example 2025-08-16T12:00Z')
    .option('--json', 'as JSON')
    .action(printAsOf);
  program
    .command('verify')
    .description('prove the log, its chain, and every finding; exit 1 names the first bad position')
    .option('--json', 'as JSON')
    .action(printVerification);
  program
    .command('check-config')
    .description('read the settings and the story file and say what is wrong')
    .action(checkConfig);
}

interface EventOptions {
  readonly after: string;
  readonly limit?: string;
  readonly type?: string;
}

async function printEvents({ after, limit, type }: EventOptions): Promise<void> {
  let position = wholeNumber('after', after);
  let left = limit === undefined ? Infinity : wholeNumber('limit', limit);
  await withLog(async ({ log }) => {
    while (left > 0) {
      const events = await log.read(position, 500);
      const wanted = events.filter((event) => type === undefined || event.type === type).slice(0, left);
      for (const event of wanted) await printAll(JSON.stringify(event));
      left -= wanted.length;
      position = events[events.length - 1]?.position ?? position;
      if (events.length < 500) return;
    }
  });
}

async function printAsOf(moment: string, { json }: { json?: boolean }): Promise<void> {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) throw new Refusal('invalid', `${moment} is no time; write for example 2025-08-16T12:00Z`);
  await withLog(async ({ log, archive, story }) => {
    const { docs, position } = await viewAsOf(log, mattersView, new Date(time).toISOString());
    const brief: Brief = briefOf(docs.values());
    if (json === true) print(JSON.stringify({ story: story.id, asOf: moment, position, ...brief }));
    else for (const line of await briefLines(brief, archive)) print(line);
  });
}

async function printVerification({ json }: { json?: boolean }): Promise<void> {
  const result = await withLog(async ({ redis, story, segments, archive, views }) => {
    const stream = new RedisEventLog(redis, story.id).entries;
    // Before the walk: what is projected meanwhile is in the log by then.
    const [checkpoint, strangers] = [await views.checkpoint(), await foreignKeys(redis, story.id)];
    return verify({ segments, stream, archive, checkpoint, foreignKeys: strangers });
  });
  for (const line of json === true ? [JSON.stringify(result)] : inSentences(result)) print(line);
  if (result.firstProblem !== null || result.foreignKeys.length > 0) process.exitCode = 1;
}

function checkConfig(): void {
  const settings = loadSettings(process.env);
  const story = loadStory(settings.storyFile);
  print(
    `${settings.storyFile}: ${story.title}, ${story.actors.length} actors, ${story.feeds.length} feeds; settings are right`,
  );
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new Refusal('invalid', `--${name}: a whole number is expected`);
  return Number(text);
}
