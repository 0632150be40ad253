// One page, read alone in this process: what it took, by how much memory grew, and what came of it.
import { readFileSync } from 'node:fs';
import { reading } from '../built.mjs';

const { cleanArticle } = reading();
const url = 'https://harbour.example/2026/talks';
for (let turn = 0; turn < 3; turn++)
  cleanArticle('<article><h1>Talks end</h1><p>They met. And left.</p></article>', { url });
const body = readFileSync(process.argv[2]);
const before = process.memoryUsage().rss;
const began = performance.now();
const used = process.cpuUsage();
const outcome = told(() => cleanArticle(body, { url, contentType: 'text/html' }));
const { user, system } = process.cpuUsage(used);
// Beside other work the clock tells of the machine; alone, collecting garbage in threads adds to the processor's time.
const ms = Math.min(performance.now() - began, (user + system) / 1000);
const grown = process.resourceUsage().maxRSS / 1024 - before / 1024 / 1024;
process.stdout.write(JSON.stringify({ ms, grown, outcome }));

function told(read) {
  try {
    const { verdict, article } = read();
    return `${verdict}, ${article.text.length} characters`;
  } catch (error) {
    return `THREW ${error.name}: ${error.message.slice(0, 200)}`;
  }
}
