// The npm packages, installed when they are missing or no longer those of package-lock.json.
// npm keeps a list of what lies in node_modules; comparing it with the lock needs no stamp of our own.
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn } from '../process/pid-lock.mjs';
import { cacheFolder, root } from '../service/places.mjs';
import { Refusal } from '../terminal/refusal.mjs';
import { lastLines } from '../terminal/run.mjs';
import { npm } from './npm.mjs';

const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|E40[137]\b/;

export async function ensureNpmPackages({ step }) {
  if (arePackagesCurrent()) return;
  await inTurn(join(cacheFolder, 'npm.lock'), async () => {
    if (arePackagesCurrent()) return;
    refuseForeignFolder();
    await step('Installing npm packages', install);
  });
}

function arePackagesCurrent() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    // Optional ones are the binaries of other platforms; links and folders of ours are no packages.
    ([path, { version, optional, link }]) =>
      optional || link || !path.includes('node_modules/') || present[path]?.version === version,
  );
}

// `npm ci` empties the folder first: through a link that would be another checkout's.
function refuseForeignFolder() {
  if (!lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new Refusal(
    'node_modules is a link, and what lies there is not what package-lock.json asks for.\n\n' +
      'Install the packages where it leads, or remove the link and start again.',
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

// Nothing that is installed runs a script of its own: see bin/supply/install-scripts.mjs.
const quietly = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

// `npm ci` refuses a lock that lacks another platform's binaries; an install that keeps to the lock and leaves it alone
// does not mind.
async function install() {
  let attempt = await npm('ci', ...quietly);
  if (attempt.code !== 0 && !offline.test(attempt.output)) attempt = await npm('install', '--no-save', ...quietly);
  if (attempt.code === 0) return;
  const cause = offline.test(attempt.output)
    ? 'The npm registry cannot be reached: check the network, or the proxy in `npm config get proxy`.'
    : 'npm said:';
  throw new Refusal(
    `The npm packages could not be installed. ${cause}\n\n${lastLines(attempt.output)}\n\nMend it, then run: npm ci`,
  );
}
