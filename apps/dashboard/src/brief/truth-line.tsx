/** One line of truth on top: how much came in, what became of it, and what is not working. Every figure leads to its list. */
import { hasHole, isInTrouble } from '../feeds/feed-groups.js';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { count, figure } from '../words/word.js';

/** A brief of now has it. */
type Coverage = NonNullable<Shape<'Brief'>['coverage']>;

interface Part {
  readonly words: string;
  readonly to: string;
  readonly bad?: boolean;
}

export function TruthLine({ coverage }: { readonly coverage: Coverage }) {
  const feeds = useQuery({ queryKey: ['feeds'], queryFn: () => answerOf(api.GET('/api/v1/feeds')) });
  const failing = feeds.data?.filter(isInTrouble).length ?? 0;
  const holed = feeds.data?.filter(hasHole).map(({ id }) => id) ?? [];
  const parts = [...partsOf(coverage, failing), ...holesIn(holed)];
  return (
    <p className="mt-5 border-y border-ink py-2.5 text-small text-soft">
      {parts.map(({ words, to, bad = false }, place) => (
        <span key={to}>
          {place > 0 && <span aria-hidden="true"> · </span>}
          <Link
            to={to}
            className={`whitespace-nowrap underline-offset-4 hover:underline ${bad ? 'font-semibold text-bad' : ''}`}
          >
            {words}
          </Link>
        </span>
      ))}
    </p>
  );
}

function partsOf(coverage: Coverage, failing: number): readonly Part[] {
  const waiting = { words: `${figure(coverage.pending)} waiting to be read`, to: '/items?q=verdict%3Apending' };
  const foreign = {
    words: `${figure(coverage.notUnderstood)} relevant in languages that are not understood`,
    to: '/items?q=-is%3Aunderstood',
  };
  return [
    { words: count(coverage.items, 'item'), to: '/items' },
    { words: `${figure(coverage.relevant)} relevant`, to: '/items?q=verdict%3Arelevant' },
    { words: count(coverage.copies, 'copy', 'copies'), to: '/items?q=verdict%3Acopy' },
    { words: `${figure(coverage.unreadable)} unreadable`, to: '/items?q=verdict%3Aunreadable' },
    ...(coverage.pending > 0 ? [waiting] : []),
    ...(coverage.notUnderstood > 0 ? [foreign] : []),
    { words: `${count(failing, 'source')} failing`, to: '/feeds', bad: failing > 0 },
  ];
}

/** Something came between two polls that nobody saw: the brief may lack it. */
function holesIn([first, ...others]: readonly string[]): readonly Part[] {
  if (first === undefined) return [];
  const words = `${count(others.length + 1, 'source')} had a hole in its coverage`;
  if (others.length === 0) return [{ words, to: `/feeds/${encodeURIComponent(first)}`, bad: true }];
  return [{ words: words.replace('its coverage', 'their coverage'), to: '/feeds?show=holes', bad: true }];
}
