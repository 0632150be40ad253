/** What the vault keeps for good, a second time: outside the store, so that a store that was wiped gets it back. */
export interface KeptSecrets {
  /** Name → value of all that can be read. */
  readonly all: () => Promise<ReadonlyMap<string, string>>;
  /** Resolves once it is on disk; what lay under this name before is replaced as a whole. */
  readonly keep: (name: string, value: string) => Promise<void>;
  /** Resolves once it is gone. */
  readonly forget: (name: string) => Promise<void>;
}
