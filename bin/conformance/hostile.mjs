// What was made to hurt a reader: each case in a process of its own, so that its memory can be told, with an end to its time.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const MB = 1024 * 1024;
const longest = 60_000;
const readOne = fileURLToPath(new URL('hostile-read.mjs', import.meta.url));

const rss = (inside) => `<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;
const item = (inside) => `<item><title>Kept</title>${inside}</item>`;
const filled = (piece, bytes) => piece.repeat(Math.floor(bytes / piece.length));
const described = (text) => rss(item(`<description>${text}</description>`));
const ramp = (count, piece) => Array.from({ length: count }, (_, n) => piece(n)).join('');

const cases = {
  'text of 50 MB': () => described(filled('Words. ', 50 * MB)),
  'text of 15 MB': () => described(filled('Words. ', 15 * MB)),
  'nested 100 000 deep, closed': () => rss(item('<a>'.repeat(100_000) + '</a>'.repeat(100_000)) + item('')),
  'nested 100 000 deep, never closed': () => `<rss version="2.0"><channel>${item('')}${'<a>'.repeat(100_000)}`,
  'nested 100 000 deep in XHTML': () =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Kept</title><content type="xhtml">${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}</content></entry></feed>`,
  'nested 100 000 deep, 1 M foreign ends': () => rss(item('<a>'.repeat(100_000) + '</b>'.repeat(1_000_000))),
  'nested 70 000 deep in JSON': () => `{"items":[{"title":"Kept","x":${'['.repeat(70_000)}${']'.repeat(70_000)}}]}`,
  'entity bomb': () =>
    `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(20)}">${ramp(30, (n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`)}]>${described('&a29;'.repeat(1000))}`,
  'entity of 15 MB': () => `<!DOCTYPE x [<!ENTITY a "${filled('a', 15 * MB)}">]>${described('&a;'.repeat(10_000))}`,
  'DOCTYPE without an end': () => `<!DOCTYPE x [${filled('<!ENTITY a "b">', 8 * MB)}`,
  '10 MB of "<" in a description': () => described(filled('<', 10 * MB)),
  '10 MB of "&lt;" in a description': () => described(filled('&lt;', 10 * MB)),
  '200 kB of "<" in CDATA': () => described(`<![CDATA[${filled('<', 200_000)}]]>`),
  '200 kB of "<br" in CDATA': () => described(`<![CDATA[x${filled('<br', 200_000)}]]>`),
  '10 MB of "&"': () => described(filled('&', 10 * MB)),
  '10 MB of "&amp;"': () => described(filled('&amp;', 10 * MB)),
  '1 M references by name': () => described('&eacute;'.repeat(1_000_000)),
  '500 000 unclosed CDATA': () => described('<![CDATA['.repeat(500_000)),
  '500 000 unclosed comments': () => described('<!--'.repeat(500_000)),
  '500 000 unclosed instructions': () => `${'<?xml '.repeat(500_000)}${rss(item(''))}`,
  '500 000 comments before the root': () => `${'<!-- - -->'.repeat(500_000)}${rss(item(''))}`,
  'attribute of 15 MB': () => rss(`<item x="${filled('a', 15 * MB)}"><title>Kept</title></item>`),
  '1 M attributes': () => rss(`<item ${ramp(1_000_000, (n) => `a${n}="" `)}><title>Kept</title></item>`),
  '500 000 namespaces': () => rss(`<item ${ramp(500_000, (n) => `xmlns:a${n}="u" `)}><title>Kept</title></item>`),
  'attribute without an end': () => rss(item(`<link href="${filled('<a href=', 10 * MB)}`)),
  '1 M items': () => rss('<item/>'.repeat(1_000_000)),
  '300 000 items with titles': () => rss('<item><title>a &amp; b</title><link>/a</link></item>'.repeat(300_000)),
  '500 000 items never closed': () => rss('<item><title>a</title>'.repeat(500_000)),
  '700 000 categories': () => rss(item('<category>a</category>'.repeat(700_000))),
  'categories 200 000 deep': () => rss(item('<itunes:category text="a">'.repeat(200_000))),
  '200 000 bases, each inside the other': () => rss('<item xml:base="a/">'.repeat(200_000)),
  'authors 200 000 deep': () => rss(item('<author>'.repeat(200_000))),
  'author of 10 MB of "("': () => rss(item(`<author>a@b ${filled('(', 10 * MB)}</author>`)),
  'title of 10 MB of "<a "': () => rss(`<item><title><![CDATA[${filled('<a ', 10 * MB)}]]></title></item>`),
  'title of 10 MB of "<script>"': () => rss(`<item><title><![CDATA[${filled('<script>', 10 * MB)}]]></title></item>`),
  'date of 10 MB of digits': () => rss(item(`<pubDate>${filled('1', 10 * MB)}</pubDate>`)),
  'link of 10 MB': () => rss(item(`<link>https://a.example/${filled('a/../', 10 * MB)}</link>`)),
  '1 M relative links': () => described(`<![CDATA[${'<a href="/a">'.repeat(1_000_000)}]]>`),
  'one tag of 10 MB of links': () => described(`<![CDATA[<a ${filled('href="/a" ', 10 * MB)}]]>`),
  '1 M lines of white space': () => described(filled('\n    ', 10 * MB)),
  '2 M "</div>" in XHTML': () =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Kept</title><content type="xhtml"><div>${'</div>'.repeat(2_000_000)}`,
  'base64 of 15 MB': () =>
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>Kept</title><content mode="base64">${filled('QUFB', 15 * MB)}</content></entry></feed>`,
  '15 MB of zeros': () => Buffer.alloc(15 * MB),
  '15 MB of chance': () => Buffer.from(Array.from({ length: 15 * MB }, (_, n) => (n * n * 31 + (n >> 3)) & 255)),
  '15 MB of broken UTF-8': () => Buffer.concat([Buffer.from('<rss version="2.0">'), Buffer.alloc(15 * MB, 0xc3)]),
};

export async function hostileTable() {
  const folder = mkdtempSync(join(tmpdir(), 'summitwatch-hostile-'));
  try {
    const rows = [row('case', 'bytes', 'ms', 'peak MB', 'outcome')];
    for (const [name, make] of Object.entries(cases)) rows.push(await readAlone(name, make(), folder));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readAlone(name, body, folder) {
  const file = join(folder, 'feed');
  writeFileSync(file, body);
  const bytes = Buffer.byteLength(body);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [readOne, file], { timeout: longest });
    const { ms, peak, outcome } = JSON.parse(stdout);
    return row(name, bytes, ms.toFixed(0), peak.toFixed(0), outcome);
  } catch (error) {
    return row(
      name,
      bytes,
      '',
      '',
      error.killed ? `ENDED after ${longest / 1000} s` : `DIED: ${error.message.slice(-300)}`,
    );
  }
}

function row(name, bytes, ms, peak, outcome) {
  return `${name.padEnd(40)}${[bytes, ms, peak].map((cell) => String(cell).padStart(10)).join('')}  ${outcome}`;
}
