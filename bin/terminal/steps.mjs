// Progress while work goes on: one calm line per step, with the seconds it took.
// On a terminal the seconds tick in place; in a log a step that takes longer than two seconds says that it began.
import { harmless } from './harmless.mjs';

const clearLine = '\r\u001B[K';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function announce(stream, doing, since) {
  if (!stream.isTTY) return setTimeout(() => stream.write(`· ${doing} …\n`), 2000);
  return setInterval(() => stream.write(`${clearLine}· ${doing} … ${seconds(since)}`), 1000);
}

export function stepsOn(stream) {
  // A reader that went away (`npm start | head`) is no reason to stop the service.
  stream.on('error', () => undefined);
  const write = (text) => stream.write(`${text}\n`);
  const line = (text) => write(harmless(text));

  async function step(doing, work) {
    const since = performance.now();
    const ticking = announce(stream, doing, since);
    const end = (mark) => {
      clearInterval(ticking);
      write(`${stream.isTTY ? clearLine : ''}${mark} ${doing}  ${seconds(since)}`);
    };
    try {
      const result = await work();
      end('✓');
      return result;
    } catch (error) {
      end('✗');
      throw error;
    }
  }

  return { line, step };
}

/** For commands that should only be heard when something takes long or breaks. */
export function quietSteps(stream) {
  const { step } = stepsOn(stream);
  return { line: () => undefined, step };
}
