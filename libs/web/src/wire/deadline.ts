/**
 * Two clocks over one hop: until the headers are in, and until all is in. Whichever runs out aborts the signal with a
 * `Failed` timeout, however busily the other side keeps dripping.
 */
import { Failed } from '../failures.js';
import type { Limits } from '../settings.js';

export class Deadline {
  readonly #aborter = new AbortController();
  readonly #whole: NodeJS.Timeout;
  readonly #headers: NodeJS.Timeout;

  constructor(limits: Pick<Limits, 'totalMs' | 'firstByteMs'>) {
    this.#whole = this.#abortAfter(limits.totalMs, 'the answer was not complete in time');
    this.#headers = this.#abortAfter(limits.firstByteMs, 'no answer in time');
  }

  get signal(): AbortSignal {
    return this.#aborter.signal;
  }

  /** undici heeds the signal only once connected; a name server or a handshake may take for ever before. */
  within<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.signal.addEventListener('abort', () => {
        reject(this.signal.reason as Failed);
      });
      work.then(resolve, reject);
    });
  }

  headersIn(): void {
    clearTimeout(this.#headers);
  }

  stop(): void {
    clearTimeout(this.#headers);
    clearTimeout(this.#whole);
  }

  #abortAfter(milliseconds: number, message: string): NodeJS.Timeout {
    return setTimeout(() => {
      this.#aborter.abort(new Failed('timeout', message));
    }, milliseconds);
  }
}
