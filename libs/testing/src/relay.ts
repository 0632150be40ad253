/** Stands between a spec's client and its Redis, and can go deaf: open connections carry nothing any more, and are not closed. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Relay {
  /** As the one behind it, with the relay's port. */
  readonly url: string;
  /** For connections that are open; later ones are carried. */
  readonly goDeaf: () => void;
  readonly close: () => void;
}

export async function startRelay(url: string): Promise<Relay> {
  const { hostname: host, port } = new URL(url);
  const open = new Set<readonly [Socket, Socket]>();
  const server = createServer((near) => {
    const far = connect({ host, port: Number(port) });
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) socket.on('error', () => undefined);
    open.add([near, far]);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const relayed = new URL(url);
  relayed.host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url: relayed.href,
    goDeaf: () => {
      for (const [near, far] of open) {
        near.unpipe(far).resume();
        far.unpipe(near).resume();
      }
    },
    close: () => {
      for (const pair of open) for (const socket of pair) socket.destroy();
      server.close();
    },
  };
}
