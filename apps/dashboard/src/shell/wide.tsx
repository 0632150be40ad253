/** Room for a table that is wider than a telephone: it scrolls by itself, by keyboard too, and the page does not. One that is longer says so. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { shellWords } from '../words/words.js';

export function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [frame, isLong] = useLong();
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
      {isLong && <p className="off-paper mt-1.5 text-note text-faint">{shellWords.scrolls}</p>}
    </>
  );
}

/** Whether there is more below than its frame shows. */
function useLong() {
  const frame = useRef<HTMLDivElement>(null);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      setLong(current.scrollHeight > current.clientHeight + 1);
    });
    for (const each of [current, ...current.children]) observer.observe(each);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [frame, isLong] as const;
}
