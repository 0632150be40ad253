// The bench's web as its measurer holds it: where the feeds are, a story that watches them, and what was asked of them.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { root } from '../../service/places.mjs';

const program = fileURLToPath(new URL('feed-server.mjs', import.meta.url));

/** `setup`: `{ feeds, items, share, hostile }`. The story file lies in `folder`. */
export async function serveWeb(folder, setup) {
  const child = fork(program, [JSON.stringify(setup)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const heard = async () => {
    const [message] = await Promise.race([
      once(child, 'message'),
      ended.then(() => Promise.reject(new Error('the feed server of the bench ended'))),
    ]);
    return message;
  };
  const { opened } = await heard();
  const storyFile = join(folder, 'story.yaml');
  writeFileSync(storyFile, stringify(storyOf(opened)));
  return {
    storyFile,
    opened,
    /** Every request for a feed so far, oldest first, and sums of the others. */
    recorded: () => {
      child.send({});
      return heard();
    },
    /** From now on hostile publishers are hostile. */
    arm: () => {
      child.send({ arm: true });
      return heard();
    },
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}

/** What the articles are read for is the shipped story's. */
function storyOf(opened) {
  const story = parse(readFileSync(join(root, 'stories/alaska-2025.yaml'), 'utf8'));
  const feeds = opened.map((source) => ({ ...source, kind: 'newspaper', lang: 'en' }));
  return { ...story, id: 'bench-polling', feeds };
}
