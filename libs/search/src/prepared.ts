/** Statements that are run for every event: SQLite reads the words of each once. */
import type Database from 'libsql';

export type Prepared = (sql: string) => Database.Statement;

/** For texts that are written in the program: one made anew for each call would be kept for ever. */
export function preparedOn(db: Database.Database): Prepared {
  const known = new Map<string, Database.Statement>();
  return (sql) => {
    const statement = known.get(sql) ?? db.prepare(sql);
    known.set(sql, statement);
    return statement;
  };
}
