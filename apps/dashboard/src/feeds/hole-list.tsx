/** What of a feed's coverage nobody saw: between which polls, why that is thought, and whether it could be filled since. */
import { CircleCheck, Unplug } from 'lucide-react';
import type { Shape } from '../client.js';
import { Empty } from '../shell/empty.js';
import { Told } from '../shell/told.js';
import { When } from '../shell/when.js';

type Gap = Shape<'CoverageGap'>;
type Read = Pick<Shape<'FeedDetail'>, 'gaps' | 'healthHistory'>;

export function HoleList({ feed: { gaps, healthHistory } }: { readonly feed: Read }) {
  if (gaps.length === 0) {
    const wasRead = healthHistory.some(({ health }) => health === 'ok' || health === 'quiet');
    const why = wasRead
      ? 'Each poll that could be read shared an item with the one before.'
      : 'It could not be read yet, so nothing can be said of what was missed.';
    return <Empty title="None is suspected">{why}</Empty>;
  }
  return (
    <ul className="ledger">
      {gaps.toReversed().map((gap) => (
        <Row key={gap.after} gap={gap} />
      ))}
    </ul>
  );
}

function Row({ gap: { after, before, because, filled } }: { readonly gap: Gap }) {
  const Icon = filled ? CircleCheck : Unplug;
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-1 py-3 text-small md:grid-cols-[10rem_1fr_1fr]">
      <span className={`inline-flex items-baseline gap-1.5 font-semibold ${filled ? 'text-good' : 'text-open'}`}>
        <Icon size={16} strokeWidth={2.25} className="shrink-0 self-center" />
        {filled ? 'Filled since' : 'Not filled'}
      </span>
      <p>
        <When at={after} as="exact" /> to <When at={before} as="exact" />
      </p>
      <p className="min-w-0 wrap-anywhere text-soft">
        <Told text={because} /> {filled ? 'The publisher’s older pages reached back to what was known.' : ''}
      </p>
    </li>
  );
}
