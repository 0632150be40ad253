/** Notices of the watching itself: what of a feed was not seen, and receivers that fail. */
import type { Recorded } from '../event.js';
import type { CoverageGapFilled, CoverageGapSuspected } from '../feeds/events.js';
import type { SubscriptionDisabled, SubscriptionWarned } from './events.js';
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
  readonly warning?: SubscriptionWarned['data'] | SubscriptionDisabled['data'];
  readonly corrects?: string;
}

type Told = Recorded<CoverageGapSuspected | CoverageGapFilled | SubscriptionWarned | SubscriptionDisabled>;

/** Undefined for all other facts; null for those of these that nobody needs to be told of. */
export function serviceNotice(event: Recorded): Said | null | undefined {
  if (!types.has(event.type)) return undefined;
  const told = event as Told;
  switch (told.type) {
    case 'coverage-gap-suspected.v1':
      return { kind: 'gap', before: null, after: 'suspected', gap: told.data };
    case 'coverage-gap-filled.v1':
      return filled(told);
    case 'subscription-warned.v1':
      // The last stage is told by what follows from it.
      return told.data.percent >= 100 ? null : { kind: 'warning', before: null, after: 'failing', warning: told.data };
    case 'subscription-disabled.v1':
      // What a person did, people know.
      return told.data.by === 'service'
        ? { kind: 'warning', before: 'failing', after: 'disabled', warning: told.data }
        : null;
  }
}

/** Takes back what was told of it. Of one that was suspected before its number was kept, there is nothing to refer to. */
function filled({ subject, data }: Recorded<CoverageGapFilled>): Said | null {
  if (data.of === undefined) return null;
  return { kind: 'gap', before: 'suspected', after: null, corrects: `${subject}@${String(data.of)}` };
}

const types: ReadonlySet<string> = new Set<Told['type']>([
  'coverage-gap-suspected.v1',
  'coverage-gap-filled.v1',
  'subscription-warned.v1',
  'subscription-disabled.v1',
]);
