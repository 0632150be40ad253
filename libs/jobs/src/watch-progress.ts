/**
 * Watches for workers that idle while work waits: a connection may die without a word (a firewall that forgets it, a machine that is
 * gone), and whoever waits on it waits for ever. What is watched is therefore that work moves, not that sockets are open.
 */
import type { ConnectionOptions } from 'bullmq';

/** The workers of one queue. */
export interface WatchedLine {
  readonly name: string;
  /** Jobs under way, and how many ever began or ended. */
  readonly running: () => number;
  readonly moved: () => number;
  /** Jobs that wait to be taken. */
  readonly waiting: () => Promise<number>;
  /** Begins anew, on connections of its own. */
  readonly restart: () => void;
}

export interface ProgressWatch {
  readonly everyMs: number;
  readonly onRestart: (name: string) => void;
}

/** Answers how to end it. */
export function watchProgress(
  lines: readonly WatchedLine[],
  connection: ConnectionOptions,
  { everyMs, onRestart }: ProgressWatch,
): () => void {
  const looks = lines.map((line) => ({ line, look: lookAt(line, connection, everyMs) }));
  const timer = setInterval(() => {
    for (const { line, look } of looks) {
      void look().then((isStuck) => {
        if (!isStuck) return;
        onRestart(line.name);
        line.restart();
      });
    }
  }, everyMs).unref();
  return () => {
    clearInterval(timer);
  };
}

/** True where at the last look work waited, and since then nothing has begun or ended, nothing is under way, and work still waits. */
function lookAt(line: WatchedLine, connection: ConnectionOptions, withinMs: number): () => Promise<boolean> {
  let before = { moved: -1, waited: false };
  let underWay = false;
  const look = async () => {
    const waiting = await inTime(line.waiting(), withinMs);
    if (waiting === undefined) reconnect(connection);
    // Whom nobody answers cannot know better than that it still waits.
    const waits = waiting === undefined ? before.waited : waiting > 0;
    const isStuck = waits && before.waited && line.running() === 0 && line.moved() === before.moved;
    before = { moved: line.moved(), waited: waits && !isStuck };
    return isStuck;
  };
  return async () => {
    if (underWay) return false;
    underWay = true;
    try {
      return await look();
    } finally {
      underWay = false;
    }
  };
}

/** Undefined where nobody answers. */
function inTime(asked: Promise<number>, withinMs: number): Promise<number | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, withinMs, undefined).unref();
  });
  return Promise.race([asked.catch(() => 0), late]);
}

/** What was asked on it is asked again on the new one. One that knows that it is down is coming back by itself. */
function reconnect(connection: ConnectionOptions): void {
  const { status, isCluster, disconnect } = connection as {
    readonly status?: string;
    readonly isCluster?: boolean;
    readonly disconnect?: (reconnect: boolean) => void;
  };
  if (status === 'ready' && isCluster !== true) disconnect?.call(connection, true);
}
