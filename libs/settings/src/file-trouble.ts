/** Why a file that somebody named cannot be read or made, and what to do about it. */
const reading: Readonly<Record<string, string>> = {
  ENOENT: 'is not there; look at its name, and at the folder it is to be in',
  EISDIR: 'is a folder; name a file in it',
  ENOTDIR: 'lies behind a file as if that were a folder; look at the path',
  EACCES: 'may not be read by this user; let them read it, or name another',
};

const making: Readonly<Record<string, string>> = {
  EEXIST: 'is there already; name a new file',
  ENOENT: 'is to be in a folder that is not there; make the folder first',
  ENOTDIR: 'lies behind a file as if that were a folder; look at the path',
  EACCES: 'may not be made by this user; name another folder',
  EROFS: 'lies on a disk that cannot be written to; name another folder',
  ENOSPC: 'has no room: the disk is full; make room, or name another disk',
};

/** A clause that follows the file’s name. */
export const readingTrouble = (cause: unknown): string => clauseFor(cause, reading, 'cannot be read');

/** The same for a file that is to be made anew. */
export const makingTrouble = (cause: unknown): string => clauseFor(cause, making, 'cannot be made');

function clauseFor(cause: unknown, known: Readonly<Record<string, string>>, otherwise: string): string {
  const { code = String(cause) } = cause as NodeJS.ErrnoException;
  return known[code] ?? `${otherwise} (${code})`;
}
