/** A replay is settled once: accepted or discarded. The same order again is no fact, the opposite one is refused. */
import type { Decider } from '../decider.js';
import { Refusal } from '../errors.js';
import type { Happened } from '../event.js';
import type { ReplayAccepted, ReplayDiscarded, ReplayFact } from './events.js';

export type SettleReplay =
  | { readonly type: 'AcceptReplay'; readonly at: Happened; readonly data: ReplayAccepted['data'] }
  | { readonly type: 'DiscardReplay'; readonly at: Happened; readonly data: ReplayDiscarded['data'] };

export type ReplayState = 'open' | 'accepted' | 'discarded';

export function decide(command: SettleReplay, state: ReplayState): readonly ReplayFact[] {
  switch (command.type) {
    case 'AcceptReplay':
      if (state === 'discarded') throw new Refusal('conflict', 'this replay was discarded; run it again to accept it');
      return state === 'accepted' ? [] : [{ type: 'replay-accepted.v1', happened: command.at, data: command.data }];
    case 'DiscardReplay':
      if (state === 'accepted')
        throw new Refusal('conflict', 'this replay was accepted; what it changed is in the log');
      return state === 'discarded' ? [] : [{ type: 'replay-discarded.v1', happened: command.at, data: command.data }];
  }
}

export function evolve(_state: ReplayState, fact: ReplayFact): ReplayState {
  return fact.type === 'replay-accepted.v1' ? 'accepted' : 'discarded';
}

export const replayDecider: Decider<SettleReplay, ReplayState, ReplayFact> = { initialState: 'open', evolve, decide };
