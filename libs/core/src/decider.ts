/** A decider is a state machine over facts: `decide` answers a command with what is new, and with nothing when nothing is. */
import type { Fact } from './event.js';

export interface Decider<Command, State, F extends Fact> {
  readonly initialState: State;
  readonly evolve: (state: State, fact: F) => State;
  readonly decide: (command: Command, state: State) => readonly F[];
}
