/** The verdicts as a row of links, each with its count. */
import { Link } from 'react-router';
import { inks, signOf } from '../shell/signs.js';
import { figure, word } from '../words/word.js';
import { filterParams, type ItemsFilter } from './items-filter.js';

const verdicts = ['relevant', 'copy', 'not-relevant', 'unreadable', 'pending'];

interface Props {
  readonly filter: ItemsFilter;
  readonly counts: Readonly<Record<string, number>>;
}

export function VerdictChips({ filter, counts }: Props) {
  const { verdict: current, ...rest } = filter;
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return (
    <nav aria-label="Verdicts" className="mb-4">
      <ul className="flex flex-wrap gap-2">
        <Chip to={rest} current={current === undefined} words="All" n={all} />
        {verdicts.map((verdict) => (
          <Chip
            key={verdict}
            to={{ ...rest, verdict }}
            current={current === verdict}
            words={word('verdict', verdict)}
            n={counts[verdict] ?? 0}
            verdict={verdict}
          />
        ))}
      </ul>
    </nav>
  );
}

interface ChipProps {
  readonly to: ItemsFilter;
  readonly current: boolean;
  readonly words: string;
  readonly n: number;
  readonly verdict?: string;
}

function Chip({ to, current, words, n, verdict }: ChipProps) {
  const sign = verdict === undefined ? undefined : signOf('verdict', verdict);
  return (
    <li>
      <Link
        to={{ search: filterParams(to).toString() }}
        preventScrollReset
        aria-current={current ? 'true' : undefined}
        className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line bg-surface px-3 text-small hover:border-edge aria-[current=true]:border-ink aria-[current=true]:font-semibold aria-[current=true]:ring-1 aria-[current=true]:ring-ink"
      >
        {sign && <sign.icon size={15} className={inks[sign.tone]} />}
        {words}
        <span className="text-faint">{figure(n)}</span>
      </Link>
    </li>
  );
}
