/** The days that had changes: choosing one zooms into it. */
import type { Clock } from '../past/moment.js';
import { useSearchParams } from 'react-router';
import { Chip } from '../shell/chip.js';
import { useZone } from '../shell/time-mode.js';
import { timelineWords as words } from '../words/words.js';
import { figure, locale } from '../words/word.js';
import { momentOf, perDay } from './lanes.js';
import type { Change } from './use-changes.js';
import { withDay, type ZoomedDay } from './zoomed-day.js';

const dayWords = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
/** More are a list that nobody reads; the others are reached from the picture. */
const most = 31;

interface Props {
  readonly changes: readonly Change[];
  readonly clock: Clock;
  readonly day: ZoomedDay | null;
  readonly since: number | null;
}

export function Days({ changes, clock, day, since }: Props) {
  const [params] = useSearchParams();
  const own = useZone();
  const zone = day?.zone ?? own;
  const moments = changes.map((change) => momentOf(change, clock));
  const days = perDay(moments, zone).slice(-most);
  const searchFor = (chosen: ZoomedDay | null) => `?${withDay(params, chosen).toString()}`;
  return (
    <nav aria-label={words.zoom} className="mb-3">
      <ul className="flex flex-wrap gap-2">
        <Chip search={searchFor(null)} isCurrent={day === null && since === null}>
          {words.wholeTime}
        </Chip>
        {days.map(([name, n]) => (
          <Chip key={name} search={searchFor({ name, zone })} isCurrent={day?.name === name}>
            <time dateTime={name}>{dayWords.format(new Date(name))}</time>
            <span className="text-faint">{figure(n)}</span>
          </Chip>
        ))}
      </ul>
      {zone !== own && <p className="mt-1.5 text-note text-faint">{words.daysOf(zone.replaceAll('_', ' '))}</p>}
    </nav>
  );
}
