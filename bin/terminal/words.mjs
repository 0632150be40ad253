// The words behind a command.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { leave, Refusal } from './refusal.mjs';

/** As Node's `parseArgs`; throws a Refusal that names the words which the command knows. `--help` tells what they do, and ends. */
export function wordsIn(config) {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) tellOf(process.argv[1]);
  try {
    return parseArgs(config);
  } catch (error) {
    const [trouble] = error.message.split(/\. |\n/);
    throw new Refusal(`${trouble}. ${known(config)}`);
  }
}

/** The same for a command that has nothing to close yet. */
export function wordsOf(config) {
  try {
    return wordsIn(config);
  } catch (error) {
    return leave(error);
  }
}

function known({ options }) {
  const names = Object.entries(options).map(([name, { type }]) => (type === 'string' ? `--${name} …` : `--${name}`));
  return `Known are ${names.join(', ')}; --help says what they do.`;
}

/** What a command does stands at the top of its file, for those who read it there and for those who ask. */
function tellOf(file) {
  const lines = readFileSync(file, 'utf8')
    .replace(/^#!.*\n/, '')
    .split('\n');
  const about = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('//')),
  );
  process.stdout.write(`${about.map((line) => line.replace(/^\/\/ ?/, '')).join('\n')}\n`);
  process.exit(0);
}

/** For a command that is told everything by its environment: what stands behind it would be passed over in silence. */
export function refuseWords(command, how) {
  const words = process.argv.slice(2);
  if (words.length === 0) return;
  leave(
    new Refusal(`${command} takes no words (${words.join(' ')}). Settings are environment variables, as in ${how}.`),
  );
}
