// Opens what the drill needs, and hands over how to close it: a Redis of its own, a receiver, and the first life.
import { join } from 'node:path';
import { chanceFrom } from './chance.mjs';
import { openDesk } from './desk.mjs';
import { Drill } from './drill.mjs';
import { openLedger } from './ledger.mjs';
import { livesIn } from './lives.mjs';
import { openProof } from './proof.mjs';
import { startReceiver } from './receiver.mjs';
import { startRedis } from './redis.mjs';
import { writeStory } from './story.mjs';

export async function openDrill({ program, scratch, seed, rest, line, defer }) {
  const chance = chanceFrom(seed);
  const storyFile = join(scratch, 'story.yaml');
  const story = writeStory(storyFile);
  const redis = await startRedis(program, join(scratch, 'redis'));
  await defer(redis.stop);
  const receiver = await startReceiver(chanceFrom(seed + 1));
  await defer(receiver.stop);
  // The command line, too, finds its places here.
  Object.assign(process.env, places(redis.url, scratch, storyFile));
  const desk = openDesk(redis.url, story);
  const subscriptions = [
    await desk.subscribe('all', receiver.url),
    await desk.subscribe('some', receiver.url, ['outcome']),
  ];
  const ledger = openLedger();
  const lives = livesIn(process.env, ledger.hear);
  const proof = openProof({ desk, ledger, receiver, subscriptions, line });
  const drill = new Drill({ redis, lives, desk, ledger, chance, seed, rest, proof, receiver });
  await defer(async () => {
    await drill.life?.kill();
    await lives.close();
  });
  return drill;
}

/** Stretches are closed soon, so that closing them is under way at many a death. */
const places = (redisUrl, data, storyFile) => ({
  REDIS_URL: redisUrl,
  SUMMITWATCH_DATA: data,
  SUMMITWATCH_STORY: storyFile,
  SUMMITWATCH_ALLOW_PRIVATE: 'webhook=127.0.0.0/8',
  SUMMITWATCH_SEGMENT_EVENTS: '64',
  SUMMITWATCH_RECENT_EVENTS: '256',
});
