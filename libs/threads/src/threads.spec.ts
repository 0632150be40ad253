import { TooBusyToRead, TooLongToRead, type Story } from '#core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { inThread } from './in-thread.js';
import { openThreads, type Threads } from './threads.js';

const work = `
const inThread = ${inThread.toString()};
const spin = ({ ms }) => { const end = performance.now() + ms; while (performance.now() < end); return 'done'; };
module.exports = inThread({
  spin,
  length: ({ body }) => body.length,
  hold: ({ gate }) => { Atomics.wait(new Int32Array(gate), 0, 0); return 'let go'; },
  // Not by arrays made by their length: from Node 23 on V8 lets nobody interrupt a loop that makes them.
  hoard: () => { const all = []; for (;;) all.push(Array.from({ length: 1000 }, (_, at) => at)); },
});
`;
/** A thread that has something to do before it takes up its first task. */
const slowToStart = `${work} spin({ ms: 1500 });`;

// Said for the process, as the tests' own is, it would go before what each thread is allowed; the service takes it back likewise.
setFlagsFromString('--max-semi-space-size=0');
setFlagsFromString('--min-semi-space-size=0');

describe('threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'summitwatch-threads-'));
  const file = join(folder, 'work.cjs');
  writeFileSync(file, work);
  let threads: Threads;
  beforeEach(() => {
    threads = openThreads(file, {} as Story, 1);
  });
  afterEach(() => threads.close());
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('let what is small pass by what is large', async () => {
    const gate = new SharedArrayBuffer(4);
    const large = threads.run('hold', { gate, body: new Uint8Array(2_000_000) });
    expect(await threads.run('length', { body: new Uint8Array(3) })).toBe(3);
    Atomics.store(new Int32Array(gate), 0, 1);
    Atomics.notify(new Int32Array(gate), 0);
    expect(await large).toBe('let go');
  });

  it('let few of the large wait, and take more when these are done', async () => {
    const gate = new SharedArrayBuffer(4);
    const body = new Uint8Array(2_000_000);
    const first = threads.run('hold', { gate, body });
    const waiting = [1, 2, 3, 4].map(() => threads.run('length', { body }));
    await expect(threads.run('length', { body })).rejects.toThrow(TooBusyToRead);
    Atomics.store(new Int32Array(gate), 0, 1);
    Atomics.notify(new Int32Array(gate), 0);
    expect(await first).toBe('let go');
    expect(await Promise.all(waiting)).toEqual([2_000_000, 2_000_000, 2_000_000, 2_000_000]);
    expect(await threads.run('length', { body })).toBe(2_000_000);
  });

  it('give up what takes longer than it may, and go on with the next', async () => {
    await expect(threads.run('spin', { ms: 20_000 }, 300)).rejects.toThrow('longer than 0.3 s');
    expect(await threads.run('length', { body: new Uint8Array(3) })).toBe(3);
  });

  it('count the time of a task from when its thread takes it up, not from when the thread starts', async () => {
    const slow = join(folder, 'slow.cjs');
    writeFileSync(slow, slowToStart);
    const starting = openThreads(slow, {} as Story, 1);
    expect(await starting.run('length', { body: new Uint8Array(3) }, 300)).toBe(3);
    await expect(starting.run('spin', { ms: 20_000 }, 300)).rejects.toThrow(TooLongToRead);
    // Its thread was ended with what took too long; the next one starts as slowly.
    expect(await starting.run('length', { body: new Uint8Array(3) }, 300)).toBe(3);
    await starting.close();
  });

  it('have patience with what was not given the processor, but not for ever', async () => {
    const gate = new SharedArrayBuffer(4);
    const began = performance.now();
    // It may be brought again: that it came to nothing is no fault of its own.
    await expect(threads.run('hold', { gate }, 600)).rejects.toThrow(TooBusyToRead);
    expect(performance.now() - began).toBeGreaterThan(1200);
  });

  it('give up what needs too much memory, and go on with the next', async () => {
    const hoarding = threads.run('hoard', {});
    await expect(hoarding).rejects.toThrow(TooLongToRead);
    await expect(hoarding).rejects.toThrow('memory');
    expect(await threads.run('length', { body: new Uint8Array(3) })).toBe(3);
  });
});
