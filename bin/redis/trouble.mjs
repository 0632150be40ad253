// Why our Redis ended, in a sentence that a person can act on.
import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from './server.mjs';

/** Less than a server writes in a moment. */
const noRoom = 65_536;

/** `cause` is what is known without looking: a signal, an exit code, an error's words. */
export function troubleOf(folder, cause) {
  if (isFull(folder) || saidLast(folder).includes('No space left on device')) {
    return `the disk that holds ${folder} is full; nothing is taken until there is room, and then it goes on by itself`;
  }
  return cause;
}

function isFull(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < noRoom;
  } catch {
    return false;
  }
}

/** Since its last start. On a full disk it may have found no room for its words. */
function saidLast(folder) {
  const said = textOf(join(folder, 'redis.log'));
  return said.slice(said.lastIndexOf('Redis is starting'));
}
