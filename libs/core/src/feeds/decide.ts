import type { Decider } from '../decider.js';
import { Refusal } from '../errors.js';
import type { Happened } from '../event.js';
import type {
  CoverageGapFilled,
  CoverageGapSuspected,
  FeedAdded,
  FeedFact,
  FeedHealth,
  FeedHealthChanged,
  FeedMoved,
  FeedRemoved,
  FeedStandingTurned,
  FeedValidatorsDistrusted,
} from './events.js';
import { withoutFragment } from './feed-address.js';
import { evolve, initialState, type FeedState, type KnownFeed } from './evolve.js';
import { feedStandingOf } from './standing.js';

interface At {
  readonly at: Happened;
}

export type FeedCommand =
  | (At & { readonly type: 'AddFeed'; readonly source: FeedAdded['data'] })
  | (At & { readonly type: 'MoveFeed' } & Omit<FeedMoved['data'], 'from'>)
  | (At & { readonly type: 'PauseFeed' | 'RemoveFeed' } & FeedRemoved['data'])
  | (At & { readonly type: 'ResumeFeed'; readonly by: string })
  | (At & { readonly type: 'ReportHealth'; readonly health: FeedHealth } & Omit<
        FeedHealthChanged['data'],
        'from' | 'to'
      >)
  | (At & { readonly type: 'TellStanding' } & Omit<FeedStandingTurned['data'], 'from'>)
  | (At & { readonly type: 'DistrustValidators' } & FeedValidatorsDistrusted['data'])
  | (At & { readonly type: 'SuspectGap' } & CoverageGapSuspected['data'])
  | (At & { readonly type: 'FillGap' } & CoverageGapFilled['data']);

type CommandTo<T extends FeedCommand['type']> = Extract<FeedCommand, { type: T }>;

export function decide(command: FeedCommand, state: FeedState): readonly FeedFact[] {
  if (command.type === 'AddFeed') return addFeed(command, state);
  if (state.status === 'unknown' || state.status === 'removed') throw new Refusal('not-found', 'there is no such feed');
  return isByPeople(command) ? decideForPeople(command, state) : decideOnAnswer(command, state);
}

/** A feed that people removed comes back when people add it, not when the story file is read again. */
function addFeed({ source, at }: CommandTo<'AddFeed'>, state: FeedState): readonly FeedFact[] {
  const url = withoutFragment(source.url);
  const added = { type: 'feed-added.v1', happened: at, data: { ...source, url } } as const;
  if (state.status === 'unknown') return [added];
  if (state.status === 'removed') return source.by === 'story' ? [] : [added];
  if ([state.source.url, state.url].map(withoutFragment).includes(url)) return [];
  throw new Refusal('conflict', `this feed is known already with another address: ${state.url}`);
}

type ByPeople = CommandTo<'PauseFeed' | 'ResumeFeed' | 'RemoveFeed'>;

function isByPeople(command: FeedCommand): command is ByPeople {
  return ['PauseFeed', 'ResumeFeed', 'RemoveFeed'].includes(command.type);
}

function decideForPeople(command: ByPeople, state: KnownFeed): readonly FeedFact[] {
  const { at: happened } = command;
  switch (command.type) {
    case 'PauseFeed':
      return state.status === 'paused' ? [] : [{ type: 'feed-paused.v1', happened, data: asked(command) }];
    case 'RemoveFeed':
      return [{ type: 'feed-removed.v1', happened, data: asked(command) }];
    case 'ResumeFeed':
      return state.status === 'known' ? [] : [{ type: 'feed-resumed.v1', happened, data: { by: command.by } }];
  }
}

/** What polling found. */
function decideOnAnswer(
  command: Exclude<FeedCommand, ByPeople | CommandTo<'AddFeed'>>,
  state: KnownFeed,
): readonly FeedFact[] {
  const { at: happened } = command;
  switch (command.type) {
    case 'MoveFeed': {
      const to = withoutFragment(command.to);
      const { because } = command;
      return state.url === to ? [] : [{ type: 'feed-moved.v1', happened, data: { from: state.url, to, because } }];
    }
    case 'ReportHealth':
      return reportHealth(command, state);
    case 'TellStanding':
      return tellStanding(command, state);
    case 'DistrustValidators':
      if (state.distrusted) return [];
      return [{ type: 'feed-validators-distrusted.v1', happened, data: { because: command.because } }];
    case 'SuspectGap':
      return suspectGap(command, state);
    case 'FillGap': {
      const { after, items } = command;
      const gap = state.gaps.find((each) => each.after === after);
      if (gap === undefined) return [];
      return [{ type: 'coverage-gap-filled.v1', happened, data: { after, items, of: gap.version } }];
    }
  }
}

function reportHealth(command: CommandTo<'ReportHealth'>, state: KnownFeed): readonly FeedFact[] {
  const { at, health, because, nextAttempt } = command;
  if (state.health === health) return [];
  const data = { from: state.health, to: health, because, ...(nextAttempt === undefined ? {} : { nextAttempt }) };
  return [{ type: 'feed-health-changed.v1', happened: at, data }];
}

/** Of a feed that people paused, or that is otherwise by now, there is nothing to tell. */
function tellStanding(command: CommandTo<'TellStanding'>, state: KnownFeed): readonly FeedFact[] {
  const { at, to, since, because } = command;
  const holds = state.status === 'known' && feedStandingOf(state.health) === to;
  if (!holds || state.standing === to) return [];
  return [{ type: 'feed-standing-turned.v1', happened: at, data: { from: state.standing, to, since, because } }];
}

function suspectGap(command: CommandTo<'SuspectGap'>, state: KnownFeed): readonly FeedFact[] {
  const { at, after, before, because } = command;
  if (state.gaps.some((gap) => gap.after === after)) return [];
  return [{ type: 'coverage-gap-suspected.v1', happened: at, data: { after, before, because } }];
}

function asked({ by, because }: FeedRemoved['data']): FeedRemoved['data'] {
  return { by, because };
}

export const feedDecider: Decider<FeedCommand, FeedState, FeedFact> = { initialState, evolve, decide };
