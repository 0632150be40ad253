// A Redis server program, 7.0 or newer (the log lets streams number themselves, which older ones cannot), or Valkey.
import { Refusal } from '../terminal/refusal.mjs';
import { lastLines, programOnPath, run } from '../terminal/run.mjs';
import { commandByHand, installSystemPackage, mayInstall } from './system-package.mjs';

const packages = {
  'apt-get': ['redis-server', 'valkey-server'],
  apk: ['redis', 'valkey'],
  dnf: ['valkey', 'redis'],
  pacman: ['valkey', 'redis'],
  brew: ['redis', 'valkey'],
};

const instead = 'Or use a server you have: REDIS_URL=redis://host:6379 npm start';

export async function ensureRedisProgram({ step }) {
  const found = await newEnough();
  if (found) return found;
  if (!(await mayInstall())) throw new Refusal(await advice());
  return step('Installing a Redis server from the system’s packages', async () => {
    const said = await installSystemPackage(packages);
    const program = await newEnough();
    if (!program) throw new Refusal(await advice(said));
    return program;
  });
}

const onPath = () => ['valkey-server', 'redis-server'].map((name) => programOnPath(name)).filter(Boolean);

async function newEnough() {
  for (const program of onPath()) {
    if (majorOf(await versionOf(program)) >= 7) return program;
  }
  return undefined;
}

const majorOf = (version) => Number(version.split('.')[0]);

// "Redis server v=7.0.15 sha=…" or "Valkey server v=8.0.1 sha=…"
async function versionOf(program) {
  const { output } = await run(program, ['--version']);
  return /\bv=(\d+\.\d+(?:\.\d+)?)/.exec(output)?.[1] ?? '0';
}

async function advice(said) {
  const [old] = onPath();
  if (old) {
    return (
      `${old} is version ${await versionOf(old)}; Summitwatch needs Redis 7.0 or newer, or Valkey.\n` +
      `Newer packages for your system: https://redis.io/docs/latest/operate/oss_and_stack/install/\n${instead}`
    );
  }
  const command = commandByHand(packages);
  const how = command
    ? `Install one with: ${command}`
    : 'Install one: https://redis.io/docs/latest/operate/oss_and_stack/install/';
  const tail = said ? `The attempt ended with:\n\n${lastLines(said)}\n\n` : '';
  return `There is no Redis server here and none could be installed. ${tail}${how}\n${instead}`;
}
