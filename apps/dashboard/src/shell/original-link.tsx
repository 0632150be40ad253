/** A link to a publisher's own page: leaves the dashboard, tells the publisher nothing. Without words it is the arrow alone. */
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { shellWords } from '../words/words.js';

interface Props {
  readonly url: string;
  readonly children?: ReactNode;
}

/** They take the arrow with them where a line ends. */
const lastLetters = 4;

/** Addresses come from feeds: only web addresses become links. */
export function OriginalLink({ url, children }: Props) {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>;
  const isArrow = children === undefined;
  const look = isArrow ? 'off-paper inline-flex items-baseline text-link p-1.5 -m-1.5 hover:text-ink' : 'link';
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={shellWords.originalNewTab}
      className={`relative z-1 ${look}`}
    >
      {typeof children === 'string' ? children.slice(0, -lastLetters) : children}
      <span className="whitespace-nowrap">
        {typeof children === 'string' && children.slice(-lastLetters)}
        <ExternalLink size={13} className={isArrow ? 'shrink-0 self-center' : 'off-paper ml-1 inline align-[-0.1em]'} />
      </span>
      <span className="sr-only">{shellWords.originalNewTabAside}</span>
    </a>
  );
}
