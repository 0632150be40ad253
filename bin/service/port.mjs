// Whether the dashboard's port can be had is asked first, before anything is installed, built or started.
import { createServer } from 'node:net';
import { Refusal } from '../terminal/refusal.mjs';
import { messageFor } from './apps.mjs';

export async function refuseTakenPort({ host, port }) {
  const error = await tryToListen(host, port);
  const message = error && messageFor[error.code]?.(error);
  if (message) throw new Refusal(message);
}

/** The wanted port when it is free, any other free one when not. */
export async function portNear({ host, port }) {
  return (await tryToListen(host, port)) ? 0 : port;
}

function tryToListen(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen({ host, port }, () => probe.close(() => resolve(undefined)));
  });
}
