/** The little of s3rver that specs use; it brings no types. */
declare module 's3rver' {
  export interface Settings {
    readonly directory: string;
    readonly address: string;
    readonly port: number;
    readonly silent: boolean;
    readonly configureBuckets: readonly { readonly name: string; readonly configs: readonly string[] }[];
  }

  export default class S3rver {
    constructor(settings: Settings);
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }

  interface AddressInfo {
    readonly port: number;
  }
}
