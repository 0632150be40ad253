/** Fills of the series: a colour and a pattern each, so that no colour tells anything alone. */
import type { Series } from './series.js';

export function fillOf(id: string, { key }: Series): string {
  return `url(#${id}-${key})`;
}

interface Props {
  readonly id: string;
  readonly series: readonly Series[];
}

export function PatternFills({ id, series }: Props) {
  return (
    <defs>
      {series.map(({ key, colour, pattern }) => (
        <pattern key={key} id={`${id}-${key}`} width={8} height={8} patternUnits="userSpaceOnUse">
          <rect width={8} height={8} fill={`var(--color-${colour})`} />
          <path
            d={strokes[pattern]}
            stroke="var(--color-surface)"
            strokeWidth={1.6}
            fill="none"
            strokeLinecap="round"
          />
        </pattern>
      ))}
    </defs>
  );
}

const strokes: Readonly<Record<Series['pattern'], string>> = {
  solid: '',
  diagonal: 'M-2 2 2 -2M0 8 8 0M6 10 10 6',
  counter: 'M-2 6 2 10M0 0 8 8M6 -2 10 2',
  dots: 'M2 2h.01M6 6h.01',
  level: 'M0 4h8',
  upright: 'M4 0v8',
  crossed: 'M0 0 8 8M0 8 8 0',
};

/** The names of the series with their fills and totals. */
export function Legend({ id, series, figures }: Props & { readonly figures: (series: Series) => string }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small">
      {series.map((each) => (
        <li key={each.key} className="inline-flex items-center gap-1.5">
          <svg width={16} height={16} aria-hidden="true" className="shrink-0">
            <PatternFills id={`${id}-legend`} series={[each]} />
            <rect width={16} height={16} rx={2} fill={fillOf(`${id}-legend`, each)} />
          </svg>
          {each.name} <span className="text-faint">{figures(each)}</span>
        </li>
      ))}
    </ul>
  );
}
