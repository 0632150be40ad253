import { Refusal } from '#core';
import fastify, { type InjectOptions } from 'fastify';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { refuseWhileUnavailable } from './refuse-while-unavailable.js';

const well: Parameters<typeof refuseWhileUnavailable>[1] = {
  absentMs: () => 0,
  logIsGone: () => false,
  durability: () => Promise.resolve({ version: '7', promise: 'fsync per event' }),
  fullDisk: () => undefined,
};

/** A service whose answers come when they are let. */
function service() {
  const state: { absent: number; gone?: true; answer: () => void } = { absent: 0, answer: () => undefined };
  const app = fastify();
  refuseWhileUnavailable(app, { ...well, absentMs: () => state.absent, logIsGone: () => state.gone ?? false });
  const answered = () =>
    new Promise((resolve) => {
      state.answer = () => {
        resolve({ said: true });
      };
    });
  app.get('/api/v1/brief', answered);
  const ask = async () => (await app.inject('/api/v1/brief')).statusCode;
  return { app, ask, state };
}

describe('while Redis says nothing', () => {
  it('what waits is refused soon, and what comes later at once', async () => {
    const { app, ask, state } = service();
    state.absent = 600;
    expect(await ask()).toBe(503);
    state.absent = 1800;
    const before = state.answer;
    expect(await ask()).toBe(503);
    // Not even asked.
    expect(state.answer).toBe(before);
    await app.close();
  });

  it('nobody is answered between two who are refused, until the server is heard again', async () => {
    const { app, ask, state } = service();
    state.absent = 700;
    expect(await ask()).toBe(503);
    const before = state.answer;
    expect(await ask()).toBe(503);
    expect(state.answer).toBe(before);
    state.absent = 0;
    const asked = ask();
    while (state.answer === before) await sleep(10);
    state.answer();
    expect(await asked).toBe(200);
    await app.close();
  });

  it('what has only just come waits for a server that catches its breath', async () => {
    const { app, ask, state } = service();
    state.absent = 1000;
    const asked = ask();
    await sleep(120);
    state.absent = 0;
    await sleep(700);
    state.answer();
    expect(await asked).toBe(200);
    await app.close();
  });

  it('an answer on its way goes through whole, though nothing of it has left yet', async () => {
    const { app, state } = service();
    const words = async function* () {
      await sleep(250);
      yield 'all is well';
    };
    app.get('/api/v1/items', async (_request, reply) => {
      await sleep(520);
      return reply.send(Readable.from(words()));
    });
    const asked = app.inject('/api/v1/items');
    await sleep(200);
    state.absent = 700;
    const { statusCode, body, headers } = await asked;
    expect({ statusCode, body, again: headers['retry-after'] }).toEqual({
      statusCode: 200,
      body: 'all is well',
      again: undefined,
    });
    await app.close();
  });

  it('a page that is refused is one page, also where it takes a moment to be packed', async () => {
    const { app, state } = service();
    const asked: string[] = [];
    app.addHook('onSend', async (_request, _reply, payload) => {
      await sleep(50);
      return payload;
    });
    app.get('/brief', (request, reply) => {
      asked.push(request.url);
      return reply.status(401).send('sign in');
    });
    state.absent = 1800;
    const { statusCode, body, headers } = await app.inject('/brief');
    expect({ statusCode, asked, again: headers['retry-after'] }).toEqual({ statusCode: 503, asked: [], again: '5' });
    expect(body).toContain('Away for a moment');
    await app.close();
  });
});

describe('while Redis holds the log no longer', () => {
  it('nothing is answered from it, and the sentence says what to do', async () => {
    const { app, state } = service();
    const before = state.answer;
    state.gone = true;
    const { statusCode, body } = await app.inject('/api/v1/brief');
    expect([statusCode, body]).toEqual([503, expect.stringContaining('start the service again')]);
    expect(state.answer).toBe(before);
    expect((await app.inject('/brief')).body).toContain('no longer holds the log');
    await app.close();
  });
});

type Method = Extract<InjectOptions['method'], 'GET' | 'POST' | 'DELETE'>;

async function asked(fitness: Partial<typeof well>, method: Method, url = '/api/v1/feeds') {
  const app = fastify();
  refuseWhileUnavailable(app, { ...well, ...fitness });
  app.all('*', () => ({ taken: true }));
  const { statusCode, body, headers } = await app.inject({ method, url });
  await app.close();
  return { statusCode, body, again: headers['retry-after'] };
}

const evicts = () => Promise.reject(new Refusal('invalid', 'this Redis may evict keys'));
const fullDisk = (stops: 'all' | 'work') => () =>
  ({ part: 'disk', stops, because: 'the disk that holds the data folder is full' }) as const;

describe('while Redis may lose what it is given, or its disk is full', () => {
  it('a change is refused with the sentence that mends it, and when to ask again', async () => {
    for (const fitness of [{ durability: evicts }, { fullDisk: fullDisk('all') }]) {
      for (const method of ['POST', 'DELETE'] as const) {
        const { statusCode, body, again } = await asked(fitness, method);
        expect([statusCode, again]).toEqual([503, '5']);
        expect(body).toMatch(/may evict keys|disk .* is full/);
      }
    }
  });

  it('reading goes on, and so does what needs no Redis', async () => {
    expect(await asked({ durability: evicts }, 'GET')).toMatchObject({ statusCode: 200 });
    expect(await asked({ durability: evicts }, 'POST', '/mcp')).toMatchObject({ statusCode: 200 });
  });

  it('a change is taken where all is fit, where work alone waits, and where nobody knows', async () => {
    const gone = () => Promise.reject(new Error('Connection is closed.'));
    for (const fitness of [{}, { fullDisk: fullDisk('work') }, { durability: gone }])
      expect(await asked(fitness, 'POST')).toMatchObject({ statusCode: 200 });
  });
});
