// A receiver of webhooks as the world has them: most calls are taken, some are answered 500, some late, and some are hung up on
// after they were read. It keeps which ids it saw and which of them it took.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export async function startReceiver(chance) {
  const seen = new Map();
  const taken = new Set();
  const state = { moody: true };
  const server = createServer(async (request, response) => {
    const id = request.headers['webhook-id'];
    for await (const chunk of request) void chunk;
    seen.set(id, (seen.get(id) ?? 0) + 1);
    const mood = state.moody ? chance.between(1, 100) : 100;
    if (mood <= 4) return void request.socket.destroy();
    if (mood <= 14) await sleep(chance.between(20, 400));
    const status = mood > 14 && mood <= 18 ? 500 : 204;
    if (status === 204) taken.add(id);
    response.writeHead(status).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    seen,
    taken,
    becomeKind: () => (state.moody = false),
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
