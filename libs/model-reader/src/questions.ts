/** Asks within a budget, a deadline and a number of tries, and keeps count of what that took. */
import type { ModelAccount } from '#core';
import type { ChatAnswer } from './chat-answer.js';
import { longestAnswer, type Chat } from './chat.js';
import type { Message } from './prompt.js';
import { ModelTrouble } from './trouble.js';

export interface Clock {
  readonly now: () => Date;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** In [0, 1): who waits together should not come back together. */
  readonly chance: () => number;
}

/** Milliseconds before the second try; four times as long before each further one. */
const firstWait = 500;
/** More than there is to leave out of a question. */
const mostForgone = 6;
/** A request needs some time to be worth its cost. */
const leastMs = 50;

export class Questions {
  requests = 0;
  tokens = 0;

  constructor(
    private readonly chat: Chat,
    private readonly account: ModelAccount,
    private readonly clock: Clock,
    /** Milliseconds since 1970. */
    private readonly until: number,
  ) {}

  async ask(messages: readonly Message[]): Promise<ChatAnswer> {
    let [tries, forgone] = [0, 0];
    for (;;) {
      try {
        return await this.#once(messages, tries + 1);
      } catch (error) {
        if (!(error instanceof ModelTrouble)) throw error;
        if (error.reason === 'lacks-ability' && (forgone += 1) < mostForgone) continue;
        if ((tries += 1) >= error.tries) throw error;
        await this.#wait(error, tries);
      }
    }
  }

  async #once(messages: readonly Message[], n: number): Promise<ChatAnswer> {
    if (this.#left() < leastMs) throw new ModelTrouble('out-of-time', 'the model did not answer in time');
    const reserved = mostCost(messages);
    const { settle } = await this.#grant(reserved);
    this.requests += 1;
    let cost: number | undefined;
    try {
      const answer = await this.chat(messages, n, Math.max(leastMs, this.#left()));
      cost = answer.tokens;
      return answer;
    } catch (error) {
      if (!(error instanceof ModelTrouble)) throw error;
      // What was turned away cost nothing; what was broken off may have cost all.
      cost = error.tokens ?? (error.isFree ? 0 : undefined);
      throw error;
    } finally {
      this.tokens += cost ?? reserved;
      await settle(cost ?? reserved);
    }
  }

  async #grant(tokens: number) {
    for (;;) {
      const answer = await this.account.take(tokens);
      if ('settle' in answer) return answer;
      const { over, waitMs } = answer;
      const notBefore = this.clock.now().getTime() + waitMs;
      if (over === 'tokens') throw new ModelTrouble('over-budget', 'the day’s tokens are used up', notBefore);
      if (waitMs > this.#left()) throw new ModelTrouble('over-budget', 'the minute’s requests are used up', notBefore);
      await this.clock.pause(waitMs);
    }
  }

  async #wait(trouble: ModelTrouble, n: number): Promise<void> {
    const now = this.clock.now().getTime();
    const own = firstWait * 4 ** (n - 1) * (0.5 + this.clock.chance() / 2);
    const wait = Math.max(own, (trouble.notBefore ?? 0) - now);
    if (wait + leastMs >= this.until - now) throw trouble;
    await this.clock.pause(wait);
  }

  #left(): number {
    return this.until - this.clock.now().getTime();
  }
}

/** Rather too much than too little: what it did cost is known afterwards. */
function mostCost(messages: readonly Message[]): number {
  const bytes = messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  return Math.ceil(bytes / 2) + longestAnswer;
}
