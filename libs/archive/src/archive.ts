/** What was read stays readable: bytes are kept under the SHA-256 (hexadecimal) of their content, until they are erased by law. */
export const shelves = ['texts', 'pages', 'responses'] as const;
export type Shelf = (typeof shelves)[number];

/** No content is larger, in bytes: a page is fetched up to 16 MB. More is neither kept nor unpacked. */
export const largestContent = 64_000_000;

/** Answered in the place of a content that was erased; what was never kept is `undefined`. */
export const erased = Symbol('erased');
export type Erased = typeof erased;

export interface Archive {
  /**
   * Resolves with the hash once the bytes are on disk. Of bytes that are kept already only the time of keeping changes. Rejects
   * with `ErasedContent`, and writes nothing, for bytes that were erased; with `OversizedContent` beyond `largestContent`.
   */
  readonly keep: (shelf: Shelf, content: Uint8Array | string) => Promise<string>;
  /** Undefined for a hash that was never kept; throws `DamagedContent` when the bytes are no longer those of the hash. */
  readonly find: (shelf: Shelf, hash: string) => Promise<Uint8Array | Erased | undefined>;
  readonly findText: (hash: string) => Promise<string | Erased | undefined>;
}

export interface ErasableArchive extends Archive {
  /**
   * Destroys the content's key, and so every copy of it, then its file. Resolves once that is on disk; the same content is never
   * kept again. Repeating it finishes what a crash left.
   */
  readonly erase: (shelf: Shelf, hash: string) => Promise<void>;
  /**
   * Destroys its key and its file, unless it was kept at `keptBefore` or later (milliseconds since 1970): whoever did may be about to
   * name it in the log. Unlike an erasure it forbids nothing: the same bytes may be kept again.
   */
  readonly letGo: (shelf: Shelf, hash: string, keptBefore: number) => Promise<void>;
  /** True while a key or a file of this content lies in the archive: for one that was erased, a crash or a restored backup. */
  readonly remains: (shelf: Shelf, hash: string) => Promise<boolean>;
}

/** A content as it lies in the archive, with what opens it. */
export interface Carried {
  /** `closed` under its key; `packed` as contents were before there were keys. */
  readonly form: 'closed' | 'packed';
  readonly bytes: Uint8Array;
  readonly key?: Uint8Array;
}

/** An archive whose contents can be carried to another as they lie, without being packed and closed anew. */
export interface CarriableArchive extends ErasableArchive {
  /** Undefined for what was never kept; throws `DamagedContent` for what no longer has its hash. */
  readonly carry: (shelf: Shelf, hash: string) => Promise<Carried | Erased | undefined>;
  /**
   * Resolves once it is there for good; what is held already stays as it is. Rejects with `ErasedContent` for what was erased
   * here, and with `DamagedContent` for what does not have its hash: in both cases nothing is written.
   */
  readonly takeIn: (shelf: Shelf, hash: string, carried: Carried) => Promise<void>;
}

export class DamagedContent extends Error {
  override readonly name: string = 'DamagedContent';

  constructor(shelf: Shelf, hash: string, options?: ErrorOptions) {
    super(`the archived ${shelf} entry ${hash} is damaged: its content no longer has this hash`, options);
  }
}

/** More than the archive ever keeps, so that it was put there, or into a backup, by somebody else. */
export class OversizedContent extends DamagedContent {
  override readonly name = 'OversizedContent';

  constructor(shelf: Shelf, hash: string, options?: ErrorOptions) {
    super(shelf, hash, options);
    this.message = `the ${shelf} entry ${hash} holds more than ${String(largestContent / 1_000_000)} MB, and nothing that Summitwatch keeps does`;
  }
}

/** These bytes were erased, and may not be kept again. */
export class ErasedContent extends Error {
  override readonly name = 'ErasedContent';

  constructor(
    readonly shelf: Shelf,
    readonly hash: string,
  ) {
    super(`the ${shelf} entry ${hash} was erased and is not kept again`);
  }
}
