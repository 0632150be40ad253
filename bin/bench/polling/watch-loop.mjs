// Loaded into the measured service before anything of it (`node --import`): watches its main loop from within and answers
// the bench over their channel. It keeps nothing alive and its threads do not run it.
import { createWriteStream } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { constants, monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';
import { setFlagsFromString, writeHeapSnapshot } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/** Often enough to see what matters, rarely enough to cost the measured process next to nothing. */
const everyMs = 20;
/** What held the loop this long is told with its time, so that it can be held against what was served just before. */
const stallMs = 100;

const msOf = (nanoseconds) => nanoseconds / 1e6;

function watch() {
  const delay = monitorEventLoopDelay({ resolution: everyMs });
  let stalls = [];
  let profiler;
  let watching;
  const collected = countCollections();
  delay.enable();

  const answers = {
    begin: ({ withStalls }) => {
      delay.reset();
      stalls = [];
      clearInterval(watching);
      watching = withStalls ? watchStalls((stall) => stalls.push(stall)) : undefined;
    },
    // The histogram counts its own interval in.
    measure: () => ({
      loop: Object.fromEntries(
        [50, 99, 99.9]
          .map((share) => [`p${share}`, msOf(delay.percentile(share)) - everyMs])
          .concat([['highest', msOf(delay.max) - everyMs]]),
      ),
      stalls: [...stalls].sort((one, other) => other.ms - one.ms).slice(0, 20),
      memory: process.memoryUsage(),
    }),
    /** What is truly held: memory after everything that can go has gone. */
    collect: () => {
      setFlagsFromString('--expose-gc');
      runInNewContext('gc')();
      return process.memoryUsage();
    },
    /** What collecting garbage took since the last such question, by kind: `{ young: { times, ms }, … }`. */
    collected,
    'heap-snapshot': (file) => writeHeapSnapshot(file),
    'begin-profile': async () => {
      profiler = new Session();
      profiler.connect();
      await profiler.post('Profiler.enable');
      await profiler.post('Profiler.start');
    },
    'end-profile': async (file) => {
      const { profile } = await profiler.post('Profiler.stop');
      profiler.disconnect();
      createWriteStream(file).end(JSON.stringify(profile));
    },
  };
  process.on('message', ({ id, ask, about }) => {
    void Promise.resolve(answers[ask]?.(about)).then((answer) => process.send({ id, answer }));
  });
  process.channel.unref();
}

const kindsOfCollection = {
  [constants.NODE_PERFORMANCE_GC_MINOR]: 'young',
  [constants.NODE_PERFORMANCE_GC_MAJOR]: 'whole',
};

function countCollections() {
  let counts = {};
  new PerformanceObserver((list) => {
    for (const { duration, detail } of list.getEntries()) {
      const kind = kindsOfCollection[detail.kind] ?? 'in steps';
      const { times = 0, ms = 0 } = counts[kind] ?? {};
      counts[kind] = { times: times + 1, ms: ms + duration };
    }
  }).observe({ entryTypes: ['gc'] });
  return () => {
    const told = counts;
    counts = {};
    return told;
  };
}

function watchStalls(onStall) {
  let before = performance.now();
  return setInterval(() => {
    const now = performance.now();
    const ms = now - before - everyMs;
    before = now;
    if (ms > stallMs) onStall({ at: new Date(Date.now() - ms).toISOString(), ms: Math.round(ms) });
  }, everyMs).unref();
}

if (isMainThread && process.send) watch();
