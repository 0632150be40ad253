/** Lines for the operator. The same line again within a minute is counted, and told once with its count. */
export type Report = (line: string) => void;

const quietMs = 60_000;
/** Different lines remembered at a time; beyond it the oldest is forgotten, and told again if it comes again. */
const most = 200;

/** `write` takes a whole line without its end; `now` is in milliseconds. */
export function reporterFor(name: string, write: Report = toStandardError, now: () => number = Date.now): Report {
  const told = new Map<string, { at: number; repeats: number }>();
  return (line) => {
    const before = told.get(line);
    if (before !== undefined && now() - before.at < quietMs) {
      before.repeats += 1;
      return;
    }
    const repeats = before?.repeats ?? 0;
    const oldest = told.keys().next();
    if (told.size >= most && oldest.done !== true) told.delete(oldest.value);
    told.delete(line);
    told.set(line, { at: now(), repeats: 0 });
    write(
      `${new Date(now()).toISOString()} ${name}: ${line}${repeats === 0 ? '' : ` (${String(repeats)} times more)`}`,
    );
  };
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
