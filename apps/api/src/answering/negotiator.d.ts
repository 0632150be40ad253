/** As much of `negotiator` as is used here; the package brings no types. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, unknown>> });
    /** Of those that we have, what is accepted, the most wished for first (RFC 9110, 12.5.4). */
    languages(available: readonly string[]): string[];
  }
}
