/** Whoever must answer soon does not wait for a server that says nothing; for one that is slow they do. */

/** Milliseconds without any answer, after which nothing is waited for. An answer that says so comes within a second. */
export const silentMs = 600;
const lookEveryMs = 50;

/** `work`, or `otherwise` once the server has been silent for so long, or after `withinMs` whatever it does. */
export async function unlessAway<T>(
  work: Promise<T>,
  otherwise: () => T,
  { absentMs, withinMs }: { readonly absentMs: () => number; readonly withinMs: number },
): Promise<T> {
  const until = performance.now() + withinMs;
  let timer: NodeJS.Timeout | undefined;
  const away = new Promise<T>((resolve) => {
    timer = setInterval(() => {
      if (absentMs() >= silentMs || performance.now() >= until) resolve(otherwise());
    }, lookEveryMs).unref();
  });
  try {
    return await Promise.race([work, away]);
  } finally {
    clearInterval(timer);
  }
}
