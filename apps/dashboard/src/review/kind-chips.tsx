/** The kinds of questions as a row of links, each with how many wait. */
import { Link } from 'react-router';
import { figure, word } from '../words/word.js';
import type { Question } from './proposals.js';
import { questionKinds } from './review-api.js';

interface Props {
  readonly current: Question['kind'] | undefined;
  readonly counts: Readonly<Record<string, number>>;
}

export function KindChips({ current, counts }: Props) {
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const shown = questionKinds.filter((kind) => (counts[kind] ?? 0) > 0 || kind === current);
  return (
    <nav aria-label="Kinds of questions" className="mb-3">
      <ul className="flex flex-wrap gap-2">
        <Chip to="" isCurrent={current === undefined} words="All" n={all} />
        {shown.map((kind) => (
          <Chip
            key={kind}
            to={`kind=${kind}`}
            isCurrent={kind === current}
            words={word('question', kind)}
            n={counts[kind] ?? 0}
          />
        ))}
      </ul>
    </nav>
  );
}

interface ChipProps {
  readonly to: string;
  readonly isCurrent: boolean;
  readonly words: string;
  readonly n: number;
}

function Chip({ to, isCurrent, words, n }: ChipProps) {
  return (
    <li>
      <Link
        to={{ search: to }}
        preventScrollReset
        aria-current={isCurrent ? 'true' : undefined}
        className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line bg-surface px-3 text-small hover:border-edge aria-[current=true]:border-ink aria-[current=true]:font-semibold aria-[current=true]:ring-1 aria-[current=true]:ring-ink"
      >
        {words}
        <span className="text-faint">{figure(n)}</span>
      </Link>
    </li>
  );
}
