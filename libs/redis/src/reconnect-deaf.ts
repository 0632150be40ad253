/**
 * Opens a connection anew on which nobody answers. One can die without a word (a firewall that forgets it, a machine that is gone), and
 * who waits on it waits for ever; a server that is slow, or stopped for a while, loses nothing by it, for what was asked is asked again.
 */

const lookEveryMs = 5000;
/** Longer than any step of ours keeps a server busy, and than a read that blocks. */
const deafAfterLooks = 4;

interface Connection {
  readonly status: string;
  readonly ping: () => Promise<unknown>;
  readonly disconnect: (reconnect: boolean) => void;
}

/** A client of a Cluster: who is asked for there goes to one of these, and is asked again elsewhere when it closes. */
interface Several {
  readonly status: string;
  readonly nodes: () => readonly Connection[];
}

/** A server that stands still takes a connection, and never says that it is ready. */
const isOpen = ({ status }: Connection) => status === 'ready' || status === 'connect';

/** Counted in looks: time in which this process itself stood still is one. */
export function reconnectWhenDeaf(
  redis: Connection | Several,
  { everyMs = lookEveryMs, looks = deafAfterLooks } = {},
): void {
  const unanswered = new WeakMap<Connection, number>();
  const look = (connection: Connection) => {
    const heard = () => void unanswered.delete(connection);
    const count = isOpen(connection) ? (unanswered.get(connection) ?? 0) + 1 : 0;
    unanswered.set(connection, count);
    if (count === 1) connection.ping().then(heard, heard);
    if (count <= looks) return;
    heard();
    connection.disconnect(true);
  };
  const timer = setInterval(() => {
    if (redis.status === 'end') clearInterval(timer);
    ('nodes' in redis ? redis.nodes() : [redis]).forEach(look);
  }, everyMs).unref();
}
