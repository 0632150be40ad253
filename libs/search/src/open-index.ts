/** Opens the file of an index, or begins it again when it is missing, damaged, or of another log or shape. */
import Database from 'libsql';
import { chmodSync, closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { schema, shape } from './schema.js';

/** `story` and `head` tell the log that the index belongs to: a file that knows more than the log is of another one. */
export function openIndex(file: string, story: string, head: number): Database.Database {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const identity = `${story} ${shape}`;
  try {
    return open(file, identity, head);
  } catch {
    // Damaged or of another shape: all it held is in the log.
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    return open(file, identity, head);
  }
}

function open(file: string, identity: string, head: number): Database.Database {
  keepToOwner(file);
  const db = new Database(file);
  try {
    prepare(db, identity, head);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** It holds the words of articles. What lies beside it (`-wal`, `-shm`) gets the mode that it has. */
function keepToOwner(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}

function prepare(db: Database.Database, identity: string, head: number): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  // What is erased is overwritten.
  db.pragma('secure_delete = ON');
  // A damaged page would show only later, to somebody who asks.
  const [sound] = db.pragma('quick_check(1)') as { quick_check: string }[];
  if (sound?.quick_check !== 'ok') throw new Error(`the index is damaged: ${sound?.quick_check ?? 'no answer'}`);
  // Fails where tables are of another shape.
  db.exec(schema);
  db.prepare('INSERT OR IGNORE INTO checkpoint (only, position, identity) VALUES (1, 0, ?)').run(identity);
  const found = db.prepare('SELECT identity, position FROM checkpoint').get() as { identity: string; position: number };
  if (found.identity === identity && found.position <= head) return;
  throw new Error(`the index is of another log or shape: ${found.identity}`);
}
