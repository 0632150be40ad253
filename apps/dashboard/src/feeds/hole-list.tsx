/** What of a feed's coverage nobody saw: between which polls, why that is thought, and whether it could be filled since. */
import { CircleCheck, Unplug } from 'lucide-react';
import type { Shape } from '../client.js';
import { Empty } from '../shell/empty.js';
import { Told } from '../shell/told.js';
import { When } from '../shell/when.js';
import { feedWords } from '../words/words.js';

type Gap = Shape<'CoverageGap'>;
type Read = Pick<Shape<'FeedDetail'>, 'gaps' | 'healthHistory'>;

export function HoleList({ feed: { gaps, healthHistory } }: { readonly feed: Read }) {
  if (gaps.length === 0) {
    const wasRead = healthHistory.some(({ health }) => health === 'ok' || health === 'quiet');
    const why = wasRead ? feedWords.noHolesWhy : feedWords.holesUnknown;
    return <Empty title={feedWords.noneIsSuspected}>{why}</Empty>;
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
        {filled ? feedWords.filledSince : feedWords.notFilled}
      </span>
      <p>
        <When at={after} as="exact" /> {feedWords.to} <When at={before} as="exact" />
      </p>
      <p className="min-w-0 wrap-anywhere text-soft">
        <Told text={because} /> {filled ? feedWords.holeFilled : ''}
      </p>
    </li>
  );
}
