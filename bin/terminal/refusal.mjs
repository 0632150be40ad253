// What the person in front of the terminal can mend: a sentence for them and the exit code it ends with.
// Exit codes of every command: 0 done, 1 our mistake or a red test, 2 refused, 3 already running.
import { harmless } from './harmless.mjs';

export class Refusal extends Error {
  name = 'Refusal';

  constructor(message, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

// The apps come from CommonJS and bring a Refusal class of their own, so the name decides.
export const isRefusal = (error) => error?.name === 'Refusal';

/** A sentence for a refusal, everything we know for a mistake of ours. */
export function explain(error) {
  return harmless(isRefusal(error) ? error.message : (error?.stack ?? String(error)));
}

export const exitCodeOf = (error) => (error ? (isRefusal(error) ? (error.exitCode ?? 2) : 1) : 0);

/** How a command without anything to close ends early. */
export function leave(error) {
  process.stderr.write(`\n${explain(error)}\n`);
  process.exit(exitCodeOf(error));
}
