// How fast notices reach a receiver: from the log, and beside it by a bare loop of the same signed posts.
import { setTimeout as sleep } from 'node:timers/promises';
import { inTurns, quantile, ratioOf, spreadOf } from '../bench/compare.mjs';
import { built } from '../crash/built.mjs';

const { outboundDoor, signedPost } = built('libs/web/src/index.js');

const [burst, measured, everyMs] = [300, 200, 25];
/** As many as a subscription has under way. */
const underWay = 6;
/** As large as a change with its sentence is. */
const body = JSON.stringify({ specversion: '1.0', data: 'x'.repeat(900) });

export async function noticeFigures(drill, { receiver, id, secret }, { rounds, told }) {
  const waited = (notices) => arrived(receiver, [...notices.keys()].map((notice) => `${notice}~${id}`)); // oxfmt-ignore
  const latencies = await latency(drill, receiver, id, waited);
  const rates = await inTurns(
    rounds,
    {
      ours: async () => {
        const since = performance.now();
        await waited(await drill.change(burst, 0));
        return burst / ((performance.now() - since) / 1000);
      },
      'bare posts': () => bareRate(receiver, secret),
    },
    told,
  );
  const ratio = ratioOf(rates.ours, rates['bare posts']);
  return [
    {
      what: 'notices from the log to the receiver against bare signed posts',
      ...{ ratio, ours: spreadOf(rates.ours), rival: spreadOf(rates['bare posts']), unit: 'notices/s' },
    },
    { what: 'change of state in the log → first byte at the receiver', unit: 'ms', ...latencies },
  ];
}

async function latency(drill, receiver, id, waited) {
  const begun = await drill.change(measured, everyMs);
  await waited(begun);
  const times = [...begun].map(([notice, at]) => receiver.came.get(`${notice}~${id}`) - at).sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), highest: times[times.length - 1] };
}

async function arrived(receiver, ids) {
  while (ids.some((one) => !receiver.came.has(one))) await sleep(2);
}

async function bareRate(receiver, secret) {
  const door = outboundDoor({ userAgent: 'bench', allowPrivate: { webhook: ['127.0.0.0/8'] }, hostSpacingMs: 0 });
  const since = performance.now();
  const ids = Array.from({ length: burst }, (_, n) => `bare-${String(since)}-${String(n)}`);
  const line = async () => {
    for (let one = ids.pop(); one !== undefined; one = ids.pop()) {
      await signedPost({ post: door.post, url: receiver.url, id: one, timestamp: new Date(), body, secrets: [secret] });
    }
  };
  await Promise.all(Array.from({ length: underWay }, line));
  const seconds = (performance.now() - since) / 1000;
  await door.close();
  return burst / seconds;
}
