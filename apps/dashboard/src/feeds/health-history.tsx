/**
 * How a feed fared, as a bar over time: the higher, the better, so that colour says nothing alone. Holes in the coverage are
 * hatched. The table says the same in words.
 */
import { useId } from 'react';
import type { Shape } from '../client.js';
import { Empty } from '../shell/empty.js';
import { Fold } from '../shell/data-block.js';
import { signOf, type Tone } from '../shell/signs.js';
import { Status } from '../shell/status.js';
import { Told } from '../shell/told.js';
import { When } from '../shell/when.js';
import { count, inSentence, listed, word } from '../words/word.js';
import { spansOf, type HealthSpan } from './health-spans.js';
import { feedWords, healthWords, oftenWords } from '../words/words.js';

type Detail = Shape<'FeedDetail'>;

/** A pale area below a strong line. */
const fills: Readonly<Record<Tone, readonly [area: string, line: string]>> = {
  good: ['fill-good-wash', 'fill-good'],
  moving: ['fill-moving-wash', 'fill-moving'],
  open: ['fill-open-wash', 'fill-open'],
  bad: ['fill-bad-wash', 'fill-bad'],
  quiet: ['fill-quiet-wash', 'fill-quiet'],
};
const heights = { ok: 40, quiet: 30, unknown: 20, degraded: 18, blocked: 11, gone: 5 } as const;
const [width, height, narrowest, line] = [1000, 40, 4, 4];

export function HealthHistory({ feed }: { readonly feed: Detail }) {
  const spans = spansOf(feed, Date.now());
  if (spans.length === 0) {
    return <Empty title={feedWords.neverAsked}>{feedWords.noHistoryWhy}</Empty>;
  }
  const kinds = [...new Set(spans.map(({ health }) => health))];
  return (
    <>
      <Bar spans={spans} gaps={feed.gaps} />
      <div className="mt-1 flex justify-between gap-4 text-note text-faint">
        <When at={new Date(spans[0]?.from ?? 0).toISOString()} as="exact" />
        <span>{feedWords.now}</span>
      </div>
      <ul aria-label={feedWords.whatTheBarShows} className="mt-2 mb-3 flex flex-wrap gap-x-5 gap-y-1 text-small">
        {kinds.map((health) => (
          <li key={health}>
            <Status kind="health" value={health} />
          </li>
        ))}
        {feed.gaps.length > 0 && <li className="text-soft">{feedWords.hatchedIsHole}</li>}
      </ul>
      <Fold
        summary={
          <span className="text-small">
            {feedWords.asTable}
            {count(spans.length, 'row')})
          </span>
        }
      >
        <Table spans={spans} />
      </Fold>
    </>
  );
}

function Bar({ spans, gaps }: { readonly spans: readonly HealthSpan[]; readonly gaps: Detail['gaps'] }) {
  const hatch = useId();
  const [from, to] = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 1];
  const placeOf = (at: number) => (Math.min(Math.max(at, from), to) - from) * (width / Math.max(1, to - from));
  const boxOf = (start: number, end: number) => {
    const x = Math.min(placeOf(start), width - narrowest);
    return { x, width: Math.max(narrowest, placeOf(end) - x) };
  };
  return (
    <svg
      role="img"
      aria-label={inWords(spans, gaps.length)}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className="h-8 w-full border-b border-line"
    >
      {spans.map(({ health, from: start, to: end }) => {
        const tall = heights[health];
        const [area, edge] = fills[signOf('health', health).tone];
        const box = { ...boxOf(start, end), y: height - tall };
        return (
          <g key={start}>
            <rect {...box} height={tall} className={area} />
            <rect {...box} height={line} className={edge} />
          </g>
        );
      })}
      <pattern id={hatch} width={12} height={12} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={12} height={12} className="fill-paper" />
        <rect width={4} height={12} className="fill-open" />
      </pattern>
      {gaps.map(({ after, before }) => {
        const box = boxOf(Date.parse(after), Date.parse(before));
        return <rect key={after} {...box} y={0} height={height} fill={`url(#${hatch})`} />;
      })}
    </svg>
  );
}

const shownInWords = 4;

function inWords(spans: readonly HealthSpan[], holes: number): string {
  const last = listed(spans.slice(-shownInWords).map(({ health }) => inSentence(word('health', health))));
  return healthWords.over(spans.length > shownInWords ? healthWords.atLast(spans.length, last) : last, holes);
}

/** Two columns, so that it needs no scrolling sideways on a telephone. */
function Table({ spans }: { readonly spans: readonly HealthSpan[] }) {
  return (
    <table className="w-full text-left text-small [&_time]:whitespace-normal">
      <thead>
        <tr className="border-b border-ink text-faint">
          <th scope="col" className="py-1.5 pr-4 font-medium">
            {oftenWords.since}
          </th>
          <th scope="col" className="py-1.5 font-medium">
            {feedWords.healthAndWhy}
          </th>
        </tr>
      </thead>
      <tbody>
        {spans.toReversed().map(({ health, because, from }) => (
          <tr key={from} className="border-b border-line align-top">
            <td className="w-48 py-1.5 pr-4 max-sm:w-28">
              <When at={new Date(from).toISOString()} as="exact" />
            </td>
            <td className="py-1.5 wrap-anywhere">
              <Status kind="health" value={health} />
              <p className="text-soft">{because === '' ? feedWords.itWasAdded : <Told text={because} />}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
