/**
 * How often somebody may guess. Refused are ten wrong words a minute for one name from one network, and thirty from one network for whatever
 * names. What a name gets from everywhere is only slowed, so that nobody can lock another out from afar. All of it for each process.
 */
import { RateLimit, wrongSecretsAMinute } from './rate-limit.js';

const wrongFromNetworkAMinute = 30;
const wrongForNameAMinute = 30;
/** How long each further guess at such a name waits, and how many may wait at once: more are refused. */
const slowedMs = 2000;
const mostSlowed = 50;

export interface Guess {
  /** In small letters; empty for the admin secret, which names nobody and so is guessed at by network alone. */
  readonly name: string;
  /** A network, or the open session of whoever already is signed in by that name: strangers' guesses do not count against it. */
  readonly from: string;
  readonly isKnown: boolean;
}

export class SignInLimits {
  private readonly pairs = new RateLimit(wrongSecretsAMinute);
  private readonly networks = new RateLimit(wrongFromNetworkAMinute);
  private readonly names = new RateLimit(wrongForNameAMinute);
  private slowed = 0;

  /** @param pause Resolves after so many milliseconds. */
  constructor(private readonly pause: (milliseconds: number) => Promise<unknown>) {}

  /** Counts a guess before it is looked at; false: it is not to be looked at. */
  async begin(guess: Guess): Promise<boolean> {
    if (!this.pairs.begin(pairOf(guess))) return false;
    if (guess.isKnown) return true;
    if (!this.networks.begin(guess.from)) return false;
    return guess.name === '' || this.names.begin(guess.name) || (await this.slow());
  }

  /** It was a right one. */
  takeBack(guess: Guess): void {
    this.pairs.takeBack(pairOf(guess));
    if (guess.isKnown) return;
    this.networks.takeBack(guess.from);
    if (guess.name !== '') this.names.takeBack(guess.name);
  }

  private async slow(): Promise<boolean> {
    if (this.slowed >= mostSlowed) return false;
    this.slowed += 1;
    try {
      await this.pause(slowedMs);
      return true;
    } finally {
      this.slowed -= 1;
    }
  }
}

function pairOf({ name, from }: Guess): string {
  return `${name}\n${from}`;
}
