// The Redis of the drill: it flushes each append to disk before it answers, is killed, and comes back on its port and folder.
import { freePort, endRedis, launchRedis, localRedisUrl } from '../redis/server.mjs';

export async function startRedis(program, folder) {
  const server = { program, folder, password: 'for-drills-only', port: await freePort() };
  let child = await launchRedis(server);
  return {
    url: localRedisUrl(server),
    killAndStartAgain: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      child = await launchRedis(server);
    },
    stop: () => endRedis(child, server),
  };
}
