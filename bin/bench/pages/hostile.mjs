// Reads what was made to hurt: each page in a process of its own, so that its memory can be told, with an end to its time.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hostileCases } from './hostile-cases.mjs';

const longest = 30_000;
/** Milliseconds that no page may take, and that a large one may take for each of its megabytes. */
const goals = { page: 2000, megabyte: 150 };
const readOne = fileURLToPath(new URL('hostile-read.mjs', import.meta.url));

/** → a line per page, then the worst of them; `part` leaves out the pages whose names do not hold it. */
export async function hostileLines({ part = '', tell }) {
  const folder = mkdtempSync(join(tmpdir(), 'summitwatch-hostile-'));
  try {
    const read = [];
    for (const [name, make] of Object.entries(hostileCases).filter(([name]) => name.includes(part))) {
      tell(`  ${name}`);
      read.push(await readAlone(name, make(), folder));
    }
    return [row('page', ['MB', 'ms', 'ms/MB', 'MB grown'], 'outcome'), ...read.map(lineOf), '', ...summaryOf(read)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readAlone(name, body, folder) {
  const file = join(folder, 'page');
  writeFileSync(file, body);
  const size = Buffer.byteLength(body) / 1024 / 1024;
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [readOne, file], { timeout: longest });
    return { name, size, ...JSON.parse(stdout) };
  } catch (error) {
    const outcome = error.killed ? `ENDED after ${longest / 1000} s` : `DIED: ${error.message.slice(-300)}`;
    return { name, size, ms: Infinity, grown: NaN, outcome };
  }
}

/** Pages over 13 MB are held to their size. */
function allowed({ size }) {
  return Math.max(goals.page, Math.min(size, 16) * goals.megabyte);
}

function summaryOf(read) {
  const slowest = read.reduce((worst, page) => (page.ms > worst.ms ? page : worst));
  const hungriest = read.reduce((worst, page) => (page.grown > worst.grown ? page : worst));
  const over = read.filter((page) => page.ms > allowed(page) || /^[A-Z]{4}/.test(page.outcome));
  return [
    `within ${goals.page / 1000} s, or ${goals.megabyte} ms for each MB: ${read.length - over.length} of ${read.length}`,
    `slowest: ${slowest.name}, ${slowest.ms.toFixed(0)} ms; most memory: ${hungriest.name}, ${hungriest.grown.toFixed(0)} MB`,
    ...over.map(({ name, outcome }) => `MISSED: ${name}: ${outcome}`),
  ];
}

function lineOf({ name, size, ms, grown, outcome }) {
  return row(name, [size.toFixed(1), ms.toFixed(0), size < 1 ? '' : (ms / size).toFixed(0), grown.toFixed(0)], outcome);
}

function row(name, cells, outcome) {
  return `${name.padEnd(54)}${cells.map((cell) => cell.padStart(9)).join('')}  ${outcome}`;
}
