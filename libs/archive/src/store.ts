/** Where bytes lie under a path such as `keys/texts/ab/abc….key`. What the archive promises rests on these few promises. */
export interface Store {
  readonly exists: (path: string) => Promise<boolean>;
  readonly read: (path: string) => Promise<Buffer | undefined>;
  /** Resolves once the bytes are there for good. What stood there before is replaced as a whole. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** As `write`, for nobody else's eyes, and in the place of nothing: answers what stands there now. */
  readonly writeFirst: (path: string, bytes: Uint8Array) => Promise<Uint8Array>;
  /** Gone, with all that a crash left of it, so that it cannot be had back where the store can see to that. */
  readonly shred: (path: string) => Promise<void>;
  /** When it was written or touched last, in milliseconds since 1970; undefined where nothing lies. */
  readonly writtenAt: (path: string) => Promise<number | undefined>;
  /** As if it were written now. Nothing is made where nothing lies. */
  readonly touch: (path: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** True while anything of it lies there. */
  readonly lies: (path: string) => Promise<boolean>;
}
