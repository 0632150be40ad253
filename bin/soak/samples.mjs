// What is written down every ten seconds: of the service and its Redis memory and open files, as Linux tells them, the heap as V8
// tells it from within, what Redis says of its data, and how far the work is. Memory in megabytes (10^6 bytes).
import { readdirSync } from 'node:fs';
import { usageOf } from '../bench/polling/processes.mjs';
import { redisLib } from '../bench/built.mjs';
import { mappedBy } from './mapped.mjs';

const MB = 1e6;

function openFiles(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0;
  }
}

function threads(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).length;
  } catch {
    return 0;
  }
}

/** `look` answers a sample; it asks over connections of its own, so that what it measures has one open file more, always the same. */
export function openSampler({ service, press }) {
  const { connect } = redisLib();
  const redis = connect(service.redisUrl);
  const [main] = service.groups.service;
  const [server] = service.groups.Redis;
  const began = performance.now();
  return {
    look: async () => {
      const [within, memory, health, queues, world] = await Promise.all([
        service.ask('measure'),
        redis.info('memory'),
        service.api('health'),
        service.api('queues'),
        press.tell('totals'),
      ]);
      await service.ask('begin', { withStalls: false });
      return {
        seconds: Math.round((performance.now() - began) / 1000),
        service: {
          ...processOf(main),
          ...heapOf(within.memory),
          mapped: mappedBy(main),
          loopP99: within.loop.p99,
          loopMost: within.loop.highest,
        },
        redis: { ...processOf(server), ...dataIn(memory), keys: await redis.dbsize() },
        work: { ...workOf(health, queues.queues), ...world },
      };
    },
    close: () => redis.disconnect(),
  };
}

function processOf(pid) {
  const { rss, cpuSeconds } = usageOf(pid);
  return { rss, cpuSeconds, fds: openFiles(pid), threads: threads(pid) };
}

const heapOf = ({ heapUsed, heapTotal, external, arrayBuffers }) => ({
  heapUsed: heapUsed / MB,
  heapTotal: heapTotal / MB,
  external: external / MB,
  arrayBuffers: arrayBuffers / MB,
});

function dataIn(info) {
  const of = (name) => Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(info)?.[1] ?? 0) / MB;
  return { used: of('used_memory'), dataset: of('used_memory_dataset') };
}

function workOf({ head, projected, pending, owed, parked, behindMs }, queues) {
  const sum = (state) => queues.reduce((total, queue) => total + queue[state], 0);
  return {
    head,
    lag: head - projected,
    behindMs,
    pending,
    owed,
    parked,
    waiting: sum('waiting'),
    failed: sum('failed'),
  };
}
