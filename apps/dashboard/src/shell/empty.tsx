/** What stands where nothing is: why it is empty, and whether that is good. */
import type { ReactNode } from 'react';

export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="border-y border-line py-8">
      <p className="font-serif text-lead font-semibold text-balance">{title}</p>
      {children !== undefined && <div className="mt-1 max-w-prose text-small text-pretty text-soft">{children}</div>}
    </div>
  );
}
