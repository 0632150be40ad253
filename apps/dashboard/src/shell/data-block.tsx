/** Data behind a sentence, folded away until asked for. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** At first. */
  readonly open?: boolean;
  readonly onOpen?: () => void;
}

export function Fold({ summary, children, open = false, onOpen }: FoldProps) {
  return (
    <details
      className="[&[open]>summary>svg]:rotate-90"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary className="flex items-start gap-1.5 rounded-sm py-1 hover:text-link">
        <ChevronRight size={16} className="mt-1 shrink-0 text-faint transition-transform" />
        <span className="min-w-0 flex-1">{summary}</span>
      </summary>
      <div className="pt-2 pb-1 pl-5.5">{children}</div>
    </details>
  );
}

export function DataBlock({ data }: { readonly data: unknown }) {
  return (
    <pre
      tabIndex={0}
      className="max-h-96 overflow-auto rounded-md bg-sunken p-3 font-mono text-note whitespace-pre-wrap text-soft"
    >
      {JSON.stringify(data, null, 2)}
    </pre>
  );
}
