/** The verdicts as a row of links, each with its count. */
import { Chip } from '../shell/chip.js';
import { inks, signOf } from '../shell/signs.js';
import { figure, word } from '../words/word.js';
import { filterParams, verdictIn, withVerdict, type ItemsFilter } from './items-filter.js';
import { itemPageWords, oftenWords } from '../words/words.js';

const verdicts = ['relevant', 'copy', 'not-relevant', 'unreadable', 'pending'];

interface Props {
  readonly filter: ItemsFilter;
  readonly counts: Readonly<Record<string, number>>;
}

export function VerdictChips({ filter, counts }: Props) {
  const { q = '', ...moment } = filter;
  const current = verdictIn(q);
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const search = (verdict: string | undefined) => {
    const asked = withVerdict(q, verdict);
    return filterParams(asked === '' ? moment : { ...moment, q: asked }).toString();
  };
  return (
    <nav aria-label={itemPageWords.verdicts} className="mb-4">
      <ul className="flex flex-wrap gap-2">
        <Chip search={search(undefined)} isCurrent={current === undefined}>
          {oftenWords.all} <span className="text-faint">{figure(all)}</span>
        </Chip>
        {verdicts.map((verdict) => (
          <Chip key={verdict} search={search(verdict)} isCurrent={current === verdict}>
            <Verdict verdict={verdict} />
            <span className="text-faint">{figure(counts[verdict] ?? 0)}</span>
          </Chip>
        ))}
      </ul>
    </nav>
  );
}

function Verdict({ verdict }: { readonly verdict: string }) {
  const { icon: Icon, tone } = signOf('verdict', verdict);
  return (
    <>
      <Icon size={15} className={inks[tone]} />
      {word('verdict', verdict)}
    </>
  );
}
