// The words behind a command.
import { parseArgs } from 'node:util';
import { leave, Refusal } from './refusal.mjs';

/** As Node's `parseArgs`; throws a Refusal that names the words which the command knows. */
export function wordsIn(config) {
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
  return `Known are ${names.join(', ')}; what they do stands at the top of the command’s file.`;
}

/** For a command that is told everything by its environment: what stands behind it would be passed over in silence. */
export function refuseWords(command, how) {
  const words = process.argv.slice(2);
  if (words.length === 0) return;
  leave(
    new Refusal(`${command} takes no words (${words.join(' ')}). Settings are environment variables, as in ${how}.`),
  );
}
