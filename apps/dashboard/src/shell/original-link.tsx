/** A link to a publisher's own page: leaves the dashboard, tells the publisher nothing. */
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly url: string;
  readonly children: ReactNode;
}

/** Addresses come from feeds: only web addresses become links. */
export function OriginalLink({ url, children }: Props) {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className="link relative z-1 inline-flex items-baseline gap-1"
    >
      {children}
      <ExternalLink size={13} className="shrink-0 self-center" />
      <span className="sr-only">(the original, in a new tab)</span>
    </a>
  );
}
