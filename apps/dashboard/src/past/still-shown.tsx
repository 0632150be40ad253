/** What is shown of one moment or period while another is being fetched: it keeps its place, dimmed, and is told as busy. */
import type { ReactNode } from 'react';

interface Props {
  readonly isComing: boolean;
  readonly children: ReactNode;
}

export function StillShown({ isComing, children }: Props) {
  return (
    <div
      aria-busy={isComing}
      // Not for less than a blink: what comes at once would flicker.
      className={isComing ? 'opacity-45 transition-opacity delay-150' : undefined}
    >
      {children}
    </div>
  );
}
