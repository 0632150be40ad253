/** What stands beside the bar that the pointer or the arrow keys are at. */
import { figure } from '../words/word.js';

interface Entry {
  readonly name?: unknown;
  readonly value?: unknown;
}

interface Props {
  readonly active?: boolean;
  readonly payload?: readonly Entry[];
  readonly title: string;
}

export function Tip({ active, payload, title }: Props) {
  const entries = (payload ?? []).filter(({ value }) => typeof value === 'number' && value > 0);
  if (active !== true) return null;
  return (
    <div className="rounded-md border border-edge bg-surface px-3 py-2 text-small shadow-md">
      <p className="font-semibold">{title}</p>
      <ul>
        {entries.map(({ name, value }) => (
          <li key={String(name)} className="flex justify-between gap-4">
            <span>{String(name)}</span>
            <span>{figure(Number(value))}</span>
          </li>
        ))}
        {entries.length === 0 && <li className="text-faint">0</li>}
      </ul>
    </div>
  );
}
