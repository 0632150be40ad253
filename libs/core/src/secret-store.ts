/** Where secrets to sign with are kept, and hashes of those that must only be recognised: for good, or lent for a while. */
export interface SecretStore {
  /** Keeps a value under a name that has none yet; answers whether it was the first. */
  readonly keepFirst: (name: string, value: string) => Promise<boolean>;
  readonly find: (name: string) => Promise<string | undefined>;
  readonly replace: (name: string, value: string) => Promise<void>;
  /** Of all that is kept for good and begins so. */
  readonly names: (prefix: string) => Promise<readonly string[]>;
  /** Kept for so many seconds, then forgotten. */
  readonly lend: (name: string, value: string, seconds: number) => Promise<void>;
  readonly lent: (name: string) => Promise<string | undefined>;
  readonly forget: (name: string) => Promise<void>;
}
