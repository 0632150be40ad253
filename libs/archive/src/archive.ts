/** What was read stays readable: bytes are kept under the SHA-256 (hexadecimal) of their content and never change. */
export type Shelf = 'texts' | 'pages';

export interface Archive {
  /** Resolves with the hash once the bytes are on disk. Keeping the same bytes again costs nothing and changes nothing. */
  readonly keep: (shelf: Shelf, content: Uint8Array | string) => Promise<string>;
  /** Undefined for a hash that was never kept; throws `DamagedContent` when the bytes are no longer those of the hash. */
  readonly find: (shelf: Shelf, hash: string) => Promise<Uint8Array | undefined>;
  readonly findText: (hash: string) => Promise<string | undefined>;
}

export class DamagedContent extends Error {
  override readonly name = 'DamagedContent';

  constructor(shelf: Shelf, hash: string, options?: ErrorOptions) {
    super(`the archived ${shelf} entry ${hash} is damaged: its content no longer has this hash`, options);
  }
}
