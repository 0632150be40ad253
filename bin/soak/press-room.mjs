// The press server as its measurer holds it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSoakStory } from './story.mjs';

const program = fileURLToPath(new URL('press-server.mjs', import.meta.url));

/** `{ feeds, shown, story }`: how many feeds, and how many articles each names; the story file lies in `folder`. `tell` gives an order and resolves with its answer, the totals where it has none. */
export async function openPressRoom(folder, { feeds, shown, story }) {
  const child = fork(program, [JSON.stringify({ feeds, shown })], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const [{ opened, hook }] = await once(child, 'message');
  const waiting = new Map();
  child.on('message', ({ id, answer }) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  const storyFile = join(folder, 'story.json');
  writeSoakStory(storyFile, { id: story, feeds: opened });
  let asked = 0;
  return {
    ...{ storyFile, hook, feeds: opened },
    tell: (order, about) =>
      new Promise((resolve) => {
        waiting.set(++asked, resolve);
        child.send({ id: asked, order, about });
      }),
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
