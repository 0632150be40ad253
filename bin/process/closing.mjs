// Everything that was opened is closed in reverse order: once, whether the end comes by Ctrl-C, by a failed start or by
// a mistake of ours. A second Ctrl-C does not wait.
export function closingStack(say) {
  const closers = [];
  let closing;

  /** Remembers how to undo a step. While closing, the step is undone at once and its caller goes no further. */
  async function defer(close) {
    closers.push(close);
    if (!closing) return;
    await closing;
    await close();
    await new Promise(() => undefined);
  }

  async function closeAll() {
    for (const close of closers.splice(0).reverse()) {
      await close().catch((error) => say(`While stopping: ${error.message}`));
    }
  }

  const close = () => (closing ??= closeAll());
  return { defer, close };
}

/** Calls `stop` at the first signal; a later one leaves at once. */
export function onSignals(stop) {
  let askedAt;
  const ask = (signal) => {
    if (askedAt === undefined) stop(signal);
    // A terminal sends Ctrl-C to the whole group and npm passes it on: two within a moment are one.
    else if (performance.now() - askedAt > 700) process.exit(130);
    askedAt ??= performance.now();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
}
