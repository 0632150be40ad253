// Some readers print what troubles them. What they print is counted, not shown: a page in hundreds would drown the figures.
const voices = ['log', 'info', 'warn', 'error', 'debug'];

/** → `[answer, how often something was printed]`; throws what `work` throws. */
export async function quietly(work) {
  const kept = voices.map((voice) => [voice, console[voice]]);
  let printed = 0;
  for (const voice of voices) console[voice] = () => void (printed += 1);
  try {
    return [await work(), printed];
  } finally {
    Object.assign(console, Object.fromEntries(kept));
  }
}
