/**
 * The turns of other processes, as far as they can be had: an outage of the place where they meet stops neither politeness,
 * which then is this process's own, nor polling.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { HostTurn, HostTurnAnswer, HostTurnClaims } from '#core';
import type { DoorSettings } from '../settings.js';

/** A place that hangs must not cost a request more than this, … */
const patienceMs = 1_000;
/** … and not every request. */
const aloneForMs = 5_000;
const granted: HostTurnAnswer = { waitMs: 0 };

export class SharedClaims {
  readonly #claims: HostTurnClaims | undefined;
  readonly #report: (line: string) => void;
  #aloneUntil = -Infinity;
  #told = false;

  constructor({ claims, onAlone }: Pick<DoorSettings, 'claims' | 'onAlone'>) {
    this.#claims = claims;
    this.#report = onAlone ?? (() => undefined);
  }

  async claim(turn: HostTurn): Promise<HostTurnAnswer> {
    const answer = await this.#tried((claims) => claims.claim(turn));
    if (answer !== undefined) this.#told = false;
    return answer ?? granted;
  }

  async release(turn: Pick<HostTurn, 'host' | 'holder'>): Promise<void> {
    await this.#tried((claims) => claims.release(turn));
  }

  async holdBack(host: string, until: number): Promise<void> {
    await this.#tried((claims) => claims.holdBack(host, until));
  }

  async #tried<T>(ask: (claims: HostTurnClaims) => Promise<T>): Promise<T | undefined> {
    if (this.#claims === undefined || performance.now() < this.#aloneUntil) return undefined;
    try {
      return await inTime(ask(this.#claims));
    } catch {
      this.#goAlone();
      return undefined;
    }
  }

  #goAlone(): void {
    this.#aloneUntil = performance.now() + aloneForMs;
    if (!this.#told) this.#report('turns at hosts are kept by this process alone while Redis does not answer');
    this.#told = true;
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = pause(patienceMs, undefined, { signal: stop.signal }).then(() => {
    throw new Error('no answer in time');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
}
