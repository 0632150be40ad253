/** Room for a table that is wider than a telephone: it scrolls by itself, by keyboard too, and the page does not. One that has more than it shows says where. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { shellWords } from '../words/words.js';

export function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [frame, more] = useMore();
  return (
    <>
      <div
        ref={frame}
        role="region"
        aria-label={label}
        tabIndex={0}
        className="relative max-h-[36rem] overflow-auto border-y border-ink"
      >
        {children}
      </div>
      {more !== null && <p className="off-paper mt-1.5 text-note text-faint">{shellWords.scrolls[more]}</p>}
    </>
  );
}

/** Where there is more than its frame shows. */
function useMore() {
  const frame = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState<keyof typeof shellWords.scrolls | null>(null);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      const isLong = current.scrollHeight > current.clientHeight + 1;
      const isWide = current.scrollWidth > current.clientWidth + 1;
      setMore(isLong ? (isWide ? 'bothWays' : 'below') : isWide ? 'aside' : null);
    });
    for (const each of [current, ...current.children]) observer.observe(each);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [frame, more] as const;
}
