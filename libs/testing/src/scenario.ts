/** Given past facts, when a command comes, then these facts are new, or the command is refused. For specs of deciders. */
import { Refusal, type Decider, type Fact, type RefusalCode } from '#core';

export interface Outcome<F> {
  /** Exactly these facts, in this order; none for a repeat. */
  readonly then: (...facts: readonly F[]) => void;
  readonly thenRefused: (code: RefusalCode) => void;
}

export interface Scenario<C, F> {
  readonly given: (...facts: readonly F[]) => { readonly when: (command: C) => Outcome<F> };
}

export function scenario<C, S, F extends Fact>({ initialState, evolve, decide }: Decider<C, S, F>): Scenario<C, F> {
  return {
    given: (...past) => ({
      when: (command) => {
        const decided = () => decide(command, past.reduce(evolve, initialState));
        return {
          then: (...facts) => {
            expect(decided()).toEqual(facts);
          },
          thenRefused: (code) => {
            expect(refusalOf(decided)).toBe(code);
          },
        };
      },
    }),
  };
}

function refusalOf(work: () => unknown): string {
  try {
    work();
    return 'no refusal';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
