// One feed, read alone in this process: what it took, and what came of it.
import { readFileSync } from 'node:fs';
import { reading } from '../bench/built.mjs';

const { parseFeed } = reading();
await parseFeed(Buffer.from('<rss version="2.0"><channel><item/></channel></rss>'), { url: '' });
const body = readFileSync(process.argv[2]);
const began = performance.now();
const outcome = await parseFeed(body, { url: 'https://harbour.example/feed' }).then(
  ({ items }) => `${items.length} item${items.length === 1 ? '' : 's'}`,
  ({ name, code, message }) => (name === 'UnreadableFeed' ? `refused: ${code}` : `THREW ${name}: ${message}`),
);
const ms = performance.now() - began;
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ms, peak, outcome }));
