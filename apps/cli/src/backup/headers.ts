/** What records there are in a backup, in this order. */
import { shelves, type Shelf } from '#archive';

interface Start {
  readonly kind: 'backup';
  readonly format: number;
  readonly story: string;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  /** Version of the program that made it. */
  readonly program: string;
  /** Position up to which the story itself was imported. */
  readonly importedUpTo: number;
}

/** Fields of keys that Redis alone holds, as JSON. What saves work comes before the log, so that it knows of nothing later. */
interface State {
  readonly kind: 'state';
}

/** Entries in the order of the log, a JSON list `[position, chain, body]` a line, brotli-compressed. */
interface Log {
  readonly kind: 'log';
  readonly events: number;
}

/** A text, page or response as it lies in the archive. */
export interface Content {
  readonly kind: 'content';
  readonly shelf: Shelf;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  readonly form: 'closed' | 'packed';
  /** Hexadecimal; of a closed one. */
  readonly key?: string;
}

interface End {
  readonly kind: 'end';
  readonly events: number;
  readonly contents: number;
  /** Of all bytes before this record. */
  readonly sha256: string;
}

export type Told = Start | State | Log | Content | End;
export type BackupHeader = Told & { readonly bytes: number };

const fields: Readonly<Record<Told['kind'], Readonly<Record<string, 'string' | 'number'>>>> = {
  backup: { format: 'number', story: 'string', madeAt: 'string', program: 'string', importedUpTo: 'number' },
  state: {},
  log: { events: 'number' },
  content: { shelf: 'string', hash: 'string', form: 'string' },
  end: { events: 'number', contents: 'number', sha256: 'string' },
};

/** Names become places in the archive: only those that it has itself. */
const wellFormed: Readonly<Record<string, (told: Readonly<Record<string, unknown>>) => boolean>> = {
  content: ({ shelf, hash, form, key }) =>
    shelves.some((known) => known === shelf) &&
    isHexadecimal(hash) &&
    (form === 'closed' ? isHexadecimal(key) : form === 'packed' && key === undefined),
};

/** True for what is no header. */
export function isNoHeader(read: unknown): boolean {
  if (typeof read !== 'object' || read === null) return true;
  const { kind, bytes } = read as Partial<Record<string, unknown>>;
  if (!isKind(kind) || !Number.isSafeInteger(bytes) || Number(bytes) < 0) return true;
  const told = read as Readonly<Record<string, unknown>>;
  if (Object.entries(fields[kind]).some(([field, type]) => typeof told[field] !== type)) return true;
  return wellFormed[kind]?.(told) === false;
}

/** A hash and a key are of 32 bytes each. */
function isHexadecimal(read: unknown): boolean {
  return typeof read === 'string' && /^[0-9a-f]{64}$/.test(read);
}

function isKind(kind: unknown): kind is Told['kind'] {
  return typeof kind === 'string' && Object.hasOwn(fields, kind);
}
