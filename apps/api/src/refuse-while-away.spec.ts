import fastify from 'fastify';
import { refuseWhileAway } from './refuse-while-away.js';

/** A service whose answers come when they are let. */
function service() {
  const state: { absent: number; answer: () => void } = { absent: 0, answer: () => undefined };
  const app = fastify();
  refuseWhileAway(app, { absentMs: () => state.absent });
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
    while (state.answer === before) await new Promise((looked) => setTimeout(looked, 10));
    state.answer();
    expect(await asked).toBe(200);
    await app.close();
  });

  it('what has only just come waits for a server that catches its breath', async () => {
    const { app, ask, state } = service();
    state.absent = 1000;
    const asked = ask();
    await new Promise((looked) => setTimeout(looked, 120));
    state.absent = 0;
    await new Promise((looked) => setTimeout(looked, 700));
    state.answer();
    expect(await asked).toBe(200);
    await app.close();
  });
});
