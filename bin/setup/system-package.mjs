// Programs from the system's package manager: used when it can be done without a question (root or password-less
// sudo), else the exact command is handed to the person. No daemon is left running or enabled.
import { join } from 'node:path';
import { inTurn } from '../process/pid-lock.mjs';
import { cacheFolder } from '../service/places.mjs';
import { programOnPath, run } from '../terminal/run.mjs';

// Debian starts and enables a service it installs: policy-rc.d forbids the start, and what was enabled is disabled.
const aptInstall = (name) => `
  export DEBIAN_FRONTEND=noninteractive
  policy=/usr/sbin/policy-rc.d
  if [ ! -e $policy ]; then
    printf '#!/bin/sh\\nexit 101\\n' > $policy && chmod 755 $policy && trap "rm -f $policy" EXIT
  fi
  apt-get update -q || echo 'apt-get update failed; trying with the lists at hand'
  apt-get install -y -q --no-install-recommends ${name} || exit 1
  if [ -d /run/systemd/system ]; then systemctl disable ${name} >/dev/null 2>&1; fi
  exit 0`;

const managers = [
  { program: 'apt-get', install: aptInstall, byHand: (name) => `apt-get update && apt-get install -y ${name}` },
  { program: 'apk', install: (name) => `apk add --no-cache ${name}` },
  { program: 'dnf', install: (name) => `dnf install -y ${name}` },
  { program: 'pacman', install: (name) => `pacman -Sy --noconfirm --needed ${name}` },
  { program: 'brew', install: (name) => `brew install ${name}`, asUser: true },
];

const manager = managers.find(({ program }) => programOnPath(program));

/** Whether packages can be installed without asking the person anything. */
export async function mayInstall() {
  if (!manager) return false;
  return manager.asUser || isRoot() || (await run('sudo', ['-n', 'true'])).code === 0;
}

/** Installs the first package that can be had; resolves with what the attempts said. */
export function installSystemPackage(names) {
  return inTurn(join(cacheFolder, 'system.lock'), () => installFirst(names[manager.program] ?? []));
}

async function installFirst(candidates) {
  let said = '';
  for (const name of candidates) {
    const { code, output } = await asRoot(manager.install(name));
    said += output;
    if (code === 0) break;
  }
  return said;
}

/** What a person would type to get it, on this system. */
export function commandByHand(names) {
  const name = names[manager?.program]?.[0];
  if (!name) return undefined;
  const command = (manager.byHand ?? manager.install)(name);
  return manager.asUser || isRoot() ? command : `sudo sh -c '${command}'`;
}

const isRoot = () => process.getuid?.() === 0;

function asRoot(script) {
  return manager.asUser || isRoot() ? run('sh', ['-c', script]) : run('sudo', ['-n', 'sh', '-c', script]);
}
