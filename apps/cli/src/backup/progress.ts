/** How far a long command is, on the error stream: a line every two seconds at most, and none for what is quickly done. */
const everyMs = 2000;

export function progress(what: string): {
  readonly told: (done: number, of?: number) => void;
  readonly say: (line: string) => void;
} {
  let next = performance.now() + everyMs;
  const say = (line: string) => {
    process.stderr.write(`${line}\n`);
  };
  const told = (done: number, of?: number) => {
    if (performance.now() < next) return;
    next = performance.now() + everyMs;
    say(`${done.toLocaleString('en')}${of === undefined ? '' : ` of ${of.toLocaleString('en')}`} ${what} …`);
  };
  return { told, say };
}
