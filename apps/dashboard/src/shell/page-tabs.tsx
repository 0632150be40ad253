/** Pages that belong together, side by side above their title. */
import { NavLink } from 'react-router';

interface Props {
  readonly label: string;
  readonly pages: readonly (readonly [to: string, word: string])[];
}

export function PageTabs({ label, pages }: Props) {
  return (
    <nav aria-label={label} className="mb-6">
      <ul className="flex flex-wrap gap-x-3 border-b border-line text-small sm:gap-x-6">
        {pages.map(([to, word]) => (
          <li key={to}>
            <NavLink
              to={to}
              end
              className="inline-flex min-h-10 items-center border-b-2 border-transparent text-soft hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {word}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
