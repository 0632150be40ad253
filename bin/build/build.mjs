// Builds what changed since the last time into `dist`. A build is made aside and put in place as a whole, so a broken
// source leaves the last good one untouched; two commands at once take turns.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn } from '../process/pid-lock.mjs';
import { cacheFolder, root } from '../service/places.mjs';
import { Refusal } from '../terminal/refusal.mjs';
import { fingerprint, marksOf } from './fingerprint.mjs';
import { dashboard, packages, services } from './targets.mjs';

const dist = join(root, 'dist');
const stampOf = ({ name }) => join(dist, `.${name}-built`);

export async function build(steps) {
  for (const target of [services, packages, dashboard]) {
    if (!target.isThere()) steps.line(`· ${target.title}: left out, there is no apps/${target.name}/index.html`);
    else if (!isCurrent(target)) await inTurn(join(cacheFolder, 'build.lock'), () => buildIfStillNeeded(target, steps));
  }
}

async function buildIfStillNeeded(target, { step }) {
  if (!isCurrent(target)) await step(target.title, () => make(target));
}

function isCurrent(target) {
  if (!target.outputs.every((output) => existsSync(join(dist, output)))) return false;
  const sources = target.sources();
  const [content, marks] = stampedOn(target);
  const now = marksOf(sources);
  if (marks === now) return true;
  if (content !== fingerprint(sources)) return false;
  tryToStamp(target, content, now);
  return true;
}

/** Contents and marks of what it was made from. */
const stampedOn = (target) => (existsSync(stampOf(target)) ? readFileSync(stampOf(target), 'utf8').split('\n') : []);

/** As a whole: others may be reading it. */
function stamp(target, content, marks) {
  const next = `${stampOf(target)}.${process.pid}`;
  writeFileSync(next, `${content}\n${marks}`);
  renameSync(next, stampOf(target));
}

/** So that the next one need not open the sources. Where the build belongs to somebody else, it does. */
function tryToStamp(target, content, marks) {
  try {
    stamp(target, content, marks);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  }
}

async function make(target) {
  const sources = target.sources();
  const marks = marksOf(sources);
  const content = fingerprint(sources);
  const aside = join(cacheFolder, `build-${target.name}`);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const { code, output } = await target.make(aside);
  if (code !== 0) throw new Refusal(`${target.title} failed:\n\n${output.trim()}`, 1);
  putInPlace(target, aside);
  stamp(target, content, marks);
}

function putInPlace({ outputs }, aside) {
  mkdirSync(dist, { recursive: true });
  for (const output of outputs) {
    const old = join(aside, `old-${output}`);
    if (existsSync(join(dist, output))) renameSync(join(dist, output), old);
    renameSync(join(aside, output), join(dist, output));
  }
  rmSync(aside, { recursive: true, force: true });
}
