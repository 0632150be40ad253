/** Commands on the log: look at it, prove it. */
import { openArchive } from '#archive';
import { Refusal } from '#core';
import { checkServer, connect, foreignKeys, isWiped, logIsGoneText, RedisEventLog } from '#redis';
import { loadSettings, loadStory, type Settings } from '#settings';
import type { Command } from 'commander';
import { withLog, type OpenLog } from './open-log.js';
import { atWork, heeding } from './work/at-work.js';
import { print, printAll, say } from './terminal.js';
import { inSentences, verify, type Verification } from './verify.js';

export function addLogCommands(program: Command): void {
  program
    .command('events')
    .description('the log as NDJSON, from the oldest')
    .option('--after <position>', 'only events after this position', '0')
    .option('--limit <n>', 'at most so many; all without it')
    .option('--type <type>', 'only this type, for example outcome-status-changed.v1')
    .action(printEvents);
  program
    .command('verify')
    .description(
      'prove the log, its chain, and every finding; exit 1 names the first bad position, exit 2 a Redis that was wiped',
    )
    .option('--json', 'as JSON')
    .action(printVerification);
  program
    .command('check-config')
    .description('read the settings and the story file and say what is wrong')
    .option('--reach', 'ask Redis and the archive, too, whether they are there and fit')
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

async function printVerification({ json }: { json?: boolean }): Promise<void> {
  const { wiped, ...result } = await withLog(
    async (open) => ({ ...(await verified(open)), wiped: await isWiped(open.redis, open.story.id, open.segments) }),
    { ofWiped: true },
  );
  for (const line of json === true ? [JSON.stringify(result)] : inSentences(result)) print(line);
  // What was proved are the segments alone.
  if (wiped) {
    say(`summitwatch: ${logIsGoneText}`);
    process.exitCode = 2;
  }
  if (result.firstProblem !== null || result.foreignKeys.length > 0) process.exitCode = 1;
}

async function verified({ redis, story, segments, archive, views, log, work: book }: OpenLog): Promise<Verification> {
  const stream = new RedisEventLog(redis, story.id).entries;
  // Before the walk: what is projected meanwhile is in the log by then.
  const [checkpoint, strangers] = [await views.checkpoint(), await foreignKeys(redis, story.id)];
  const proved = { segments, stream, archive, checkpoint, foreignKeys: strangers };
  const head = await log.head();
  return atWork(book, { kind: 'verify', about: '', unit: 'event', cancelling: 'drops' }, (work) => {
    const heed = heeding(work);
    const tell = (events: number) => {
      heed(events, Math.max(head, events));
    };
    return verify({ ...proved, onProgress: tell });
  });
}

async function checkConfig({ reach }: { reach?: true }): Promise<void> {
  const settings = loadSettings(process.env);
  const story = loadStory(settings.storyFile);
  print(
    `${settings.storyFile}: ${story.title}, ${story.actors.length} actors, ${story.feeds.length} feeds; settings are right`,
  );
  if (reach === true) for (const line of await reached(settings)) print(line);
}

async function reached(settings: Settings): Promise<readonly string[]> {
  const redis = connect(settings.redisUrl, { patient: false });
  try {
    const { version, promise } = await checkServer(redis, settings.replicas);
    const lines = [`Redis ${version}: ${promise}`];
    await openArchive(settings, (line) => lines.push(line));
    return [...lines, settings.archive === undefined ? 'the archive is a folder' : 'the bucket of the archive is fit'];
  } finally {
    if (redis.status !== 'end') redis.disconnect();
  }
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new Refusal('invalid', `--${name}: a whole number is expected`);
  return Number(text);
}
