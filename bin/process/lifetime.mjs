// The life of a command that stays: ended by a signal, by a refusal or by a mistake of ours, it always closes what it
// opened before it leaves, and says why on the error stream.
import { exitCodeOf, explain } from '../terminal/refusal.mjs';
import { closingStack, onSignals } from './closing.mjs';

/** `defer` remembers how to undo a step; `close` closes everything; `end` does so and leaves. */
export function lifetime({ line }) {
  // Whoever read what goes wrong may leave (`2>&1 | head`, a log driver that restarts): no mistake of ours, and nobody to tell it to.
  process.stderr.on('error', () => undefined);
  const { defer, close } = closingStack(line);

  async function end(error) {
    if (error) process.stderr.write(`\n${explain(error)}\n`);
    await close();
    if (!error) line('Stopped.');
    process.exit(exitCodeOf(error));
  }

  onSignals(() => {
    line('\nStopping …');
    void end();
  });
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  return { defer, close, end };
}
