/**
 * Opens a connection anew on which nobody answers. One can die without a word (a firewall that forgets it, a machine that is gone), and
 * who waits on it waits for ever; a server that is slow, or stopped for a while, loses nothing by it, for what was asked is asked again.
 */

const lookEveryMs = 5000;
/** Longer than any step of ours keeps a server busy, and than a read that blocks. */
const deafAfterLooks = 4;

interface Connection {
  readonly status: string;
  readonly isCluster?: boolean;
  readonly ping: () => Promise<unknown>;
  readonly disconnect: (reconnect: boolean) => void;
}

/** Counted in looks: time in which this process itself stood still is one. */
export function reconnectWhenDeaf(redis: Connection, { everyMs = lookEveryMs, looks = deafAfterLooks } = {}): void {
  // A Cluster's connections come and go with its servers, and it sees to them itself.
  if (redis.isCluster === true) return;
  let unanswered = 0;
  const heard = () => {
    unanswered = 0;
  };
  const timer = setInterval(() => {
    if (redis.status === 'end') clearInterval(timer);
    if (redis.status !== 'ready') {
      heard();
      return;
    }
    unanswered += 1;
    if (unanswered === 1) redis.ping().then(heard, heard);
    if (unanswered <= looks) return;
    heard();
    redis.disconnect(true);
  }, everyMs).unref();
}
