// What lies in the data folder is for its owner alone: the words of articles as well as the secrets.
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** For all that this process and those it starts will make; what an older release left open is closed by its folder. */
export function keepToOwner(data) {
  process.umask(0o077);
  mkdirSync(data, { recursive: true });
  for (const entry of readdirSync(data, { withFileTypes: true }))
    if (entry.isDirectory()) close(join(data, entry.name));
}

/** A folder that is mounted may be another user's, who has closed it or not. */
function close(folder) {
  try {
    chmodSync(folder, 0o700);
  } catch (error) {
    if (error.code !== 'EPERM') throw error;
  }
}
