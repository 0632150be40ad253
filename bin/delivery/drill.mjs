// The drill's world: a Redis, the projector as it is in lives of its own, and a hand that appends changes of state.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { built } from '../crash/built.mjs';
import { articleText } from '../crash/facts.mjs';
import { livesIn } from '../crash/lives.mjs';
import { startRedis } from '../crash/redis.mjs';
import { writeStory } from '../crash/story.mjs';
import { newAuthority } from './certificates.mjs';

const { isUndelivered, deliveriesNewestFirst, secretName } = built('libs/core/src/index.js');
const { redisOutbox } = built('libs/redis/src/index.js');
const { newWebhookSecret } = built('libs/web/src/index.js');
const { withLog } = built('apps/cli/src/open-log.js');
const { folderArchive } = built('libs/archive/src/index.js');

const happened = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' };
const publisher = { name: 'The Drill Courier', kind: 'newspaper' };
const finding = { topic: 'ceasefire', status: 'agreed', parties: [], attributedTo: [], start: 0, end: 50 };

export async function openDeliveryDrill({ program, scratch, defer }) {
  const storyFile = join(scratch, 'story.yaml');
  writeStory(storyFile);
  const redis = await startRedis(program, join(scratch, 'redis'));
  await defer(redis.stop);
  const [authority, trusted] = [newAuthority(), join(scratch, 'authority.pem')];
  writeFileSync(trusted, authority.cert);
  const places = {
    REDIS_URL: redis.url,
    SUMMITWATCH_DATA: scratch,
    SUMMITWATCH_STORY: storyFile,
    NODE_EXTRA_CA_CERTS: trusted,
  };
  Object.assign(process.env, places, { SUMMITWATCH_ALLOW_PRIVATE: 'webhook=127.0.0.0/8' });
  const lives = livesIn(process.env, () => undefined);
  await defer(() => lives.close());
  const textHash = await folderArchive(join(scratch, 'archive')).keep('texts', articleText);
  return { authority, ...handsOn(textHash), ...careFor(lives, defer) };
}

function careFor(lives, defer) {
  let life;
  void defer(async () => void (await life?.kill()));
  return {
    begin: async () => {
      life = await lives.begin({ seed: 1, writers: 0, redo: [] });
      if (!(await life.hears('up'))) throw new Error(`the service ended at its start: ${life.errors()}`);
    },
    kill: () => life.kill(),
  };
}

function handsOn(textHash) {
  const versions = new Map();
  return {
    subscribe: (name, { url }) =>
      withLog(async ({ log, vault }) => {
        const [id, secret] = [name.replaceAll(' ', '-'), newWebhookSecret()];
        await vault.keepFirst(secretName(id), secret);
        const data = { url, label: name, filter: { kinds: [], to: [] }, by: 'drill' };
        await log.append({
          subject: `subscription:${id}`,
          expectedVersion: 0,
          facts: [{ type: 'subscription-added.v1', happened, data }],
        });
        return { id, secret };
      }),
    /** Appends so many changes of forty matters, one each `everyMs`; answers their ids with the time of each. */
    change: (count, everyMs, matters = 40) =>
      withLog(async ({ log }) => {
        const begun = new Map();
        for (let n = 0; n < count; n++) {
          const subject = `outcome:drill-${n % matters}`;
          const version = versions.get(subject) ?? 0;
          const id = `${subject}@${version + 1}`;
          begun.set(id, performance.now());
          await log.append({ subject, expectedVersion: version, facts: [changeOf(subject, version, textHash)] });
          versions.set(subject, version + 1);
          await sleep(everyMs);
        }
        return begun;
      }),
    /** Resolves once all that was appended is in the views. */
    settled: () =>
      withLog(async ({ log, views }) => {
        while ((await views.checkpoint()).position < (await log.head())) await sleep(50);
      }),
    undelivered: () =>
      withLog(async ({ redis, story, views }) => {
        const owed = await redisOutbox(redis, story.id).ids();
        const all = deliveriesNewestFirst(await views.all('deliveries'), owed);
        return all.filter((delivery) => isUndelivered(delivery, new Set(owed)));
      }),
    subscription: (id) => withLog(({ views }) => views.doc('subscriptions', id)),
  };
}

function changeOf(subject, version, textHash) {
  const values = ['agreed', 'proposed', 'not-agreed'];
  const article = {
    id: `${subject}-${version}`,
    url: 'https://news.example/drill',
    title: 'drill',
    publisher,
    publishedAt: happened.at,
  };
  const because = {
    article,
    textHash,
    claim: { kind: 'outcome', matter: subject, value: values[version % 3], finding },
  };
  const from = version === 0 ? {} : { from: values[(version + 2) % 3] };
  const data = { ...from, value: values[version % 3], because, origins: 1, baseline: false };
  return { type: version === 0 ? 'outcome-reported.v1' : 'outcome-status-changed.v1', happened, data };
}
