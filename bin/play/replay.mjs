// The corpus' own replay server, with its clock standing still until it is set, and a story file that names its feeds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../service/places.mjs';
import { Refusal } from '../terminal/refusal.mjs';

const kinds = new Map([
  ['state media', 'state-media'],
  ['state-media', 'state-media'],
  ['government', 'government'],
  ['encyclopedia', 'encyclopedia'],
  ['aggregator', 'aggregator'],
]);

export async function startReplay(corpus, { data, start, port }) {
  const program = join(corpus, 'replay-server.mjs');
  if (!existsSync(program)) throw new Refusal(`${corpus} holds no replay-server.mjs: it is no recorded corpus.`);
  const child = spawn(
    process.execPath,
    [program, '--port', String(port), '--start', start.toISOString(), '--speed', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(child.stdout, 'data');
  const url = `http://127.0.0.1:${port}`;
  const storyFile = join(data, 'story.yaml');
  writeFileSync(storyFile, stringify(await storyFrom(url)));
  return {
    storyFile,
    setClock: async (at) => {
      await fetch(`${url}/clock`, { method: 'POST', body: JSON.stringify({ now: at.toISOString(), speed: 0 }) });
    },
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function storyFrom(url) {
  const story = parse(readFileSync(join(root, 'stories/alaska-2025.yaml'), 'utf8'));
  const { feeds } = await (await fetch(url)).json();
  const served = feeds.filter((feed) => feed.url !== undefined);
  return { ...story, id: `${story.id}-played`, feeds: served.map(feedFrom) };
}

function feedFrom({ id, name, url, lang, kind }) {
  return { id, url, publisher: name, kind: kinds.get(kind) ?? 'newspaper', lang };
}
