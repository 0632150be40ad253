/** Room for a table that is wider than a telephone: it scrolls by itself, by keyboard too, and the page does not. */
import type { ReactNode } from 'react';

export function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="relative max-h-[36rem] overflow-auto border-y border-ink"
    >
      {children}
    </div>
  );
}
