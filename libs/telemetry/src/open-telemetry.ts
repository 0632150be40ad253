/** What each program opens to be watched from outside. */
import { watchProgram, type Program } from './programs.js';
import { serveNumbers, type Door } from './serve-numbers.js';
import { openTracing } from './tracing.js';

/** Answers how to close it. */
export async function openTelemetry(
  program: Program,
  door: Door | undefined,
  say: (line: string) => void,
): Promise<() => Promise<void>> {
  const endTracing = await openTracing();
  const unwatch = watchProgram(program);
  const closeDoor = door && (await serveNumbers(door, say));
  return async () => {
    unwatch();
    closeDoor?.();
    await endTracing();
  };
}
