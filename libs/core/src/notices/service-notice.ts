/** Notices of the watching itself: what of a feed was not seen, feeds and receivers that fail, and that nothing is heard of what is followed. */
import type { Recorded } from '../event.js';
import type { CoverageGapFilled, CoverageGapSuspected, FeedStandingTurned } from '../feeds/events.js';
import type { Evidence } from '../summit/events.js';
import type { Silence, SilenceEnded, SilenceNoticed, SubscriptionDisabled, SubscriptionWarned } from './events.js';
import { serviceKinds, type ServiceKind } from './notice-filter.js';

export function isServiceKind(kind: string): kind is ServiceKind {
  return serviceKinds.some((each) => each === kind);
}

export function isOfService<N extends { readonly kind: string }>(
  notice: N,
): notice is N & { readonly kind: ServiceKind } {
  return isServiceKind(notice.kind);
}

/** As a notice has it. */
interface Said {
  readonly kind: ServiceKind;
  readonly before: string | null;
  readonly after: string | null;
  readonly gap?: CoverageGapSuspected['data'];
  readonly source?: FeedStandingTurned['data'];
  readonly warning?: SubscriptionWarned['data'] | SubscriptionDisabled['data'];
  readonly silence?: ToldSilence;
  readonly because?: Evidence;
  readonly corrects?: string;
}

/** `feeds`: how many were polled when it was noticed, and how many of these failed. */
export type ToldSilence = Silence & Partial<Pick<SilenceNoticed['data'], 'feeds'>>;

type Told = Recorded<
  | CoverageGapSuspected
  | CoverageGapFilled
  | FeedStandingTurned
  | SubscriptionWarned
  | SubscriptionDisabled
  | SilenceNoticed
  | SilenceEnded
>;

export function tellsOfService({ type }: Recorded): boolean {
  return types.has(type);
}

/** Undefined for all other facts; null for those of these that nobody needs to be told of. */
export function serviceNotice(event: Recorded): Said | null | undefined {
  if (!tellsOfService(event)) return undefined;
  const told = event as Told;
  switch (told.type) {
    case 'coverage-gap-suspected.v1':
      return { kind: 'gap', before: null, after: 'suspected', gap: told.data };
    case 'coverage-gap-filled.v1':
      return filled(told);
    case 'feed-standing-turned.v1':
      return { kind: 'source', before: told.data.from, after: told.data.to, source: told.data };
    case 'subscription-warned.v1':
      // The last stage is told by what follows from it.
      return told.data.percent >= 100 ? null : { kind: 'warning', before: null, after: 'failing', warning: told.data };
    case 'subscription-disabled.v1':
      // What a person did, people know.
      return told.data.by === 'service'
        ? { kind: 'warning', before: 'failing', after: 'disabled', warning: told.data }
        : null;
    case 'silence-noticed.v1':
      return { kind: 'silence', before: null, after: 'silent', silence: told.data };
    case 'silence-ended.v1':
      return heardAgain(told);
  }
}

function heardAgain({ subject, data }: Recorded<SilenceEnded>): Said {
  const { of, because, ...silence } = data;
  return { kind: 'silence', before: 'silent', after: null, silence, because, corrects: `${subject}@${String(of)}` };
}

/** Takes back what was told of it. Of one that was suspected before its number was kept, there is nothing to refer to. */
function filled({ subject, data }: Recorded<CoverageGapFilled>): Said | null {
  if (data.of === undefined) return null;
  return { kind: 'gap', before: 'suspected', after: null, corrects: `${subject}@${String(data.of)}` };
}

const types: ReadonlySet<string> = new Set<Told['type']>([
  'coverage-gap-suspected.v1',
  'coverage-gap-filled.v1',
  'feed-standing-turned.v1',
  'subscription-warned.v1',
  'subscription-disabled.v1',
  'silence-noticed.v1',
  'silence-ended.v1',
]);
