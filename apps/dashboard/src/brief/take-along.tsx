/** How the register is taken elsewhere, as it stands on this page: on paper, into a spreadsheet, into a program. */
import type { Shape } from '../client.js';
import { Section } from '../shell/page.js';
import { takeWords as words } from '../words/words.js';

interface Props {
  readonly brief: Pick<Shape<'Brief'>, 'coverage' | 'asOf' | 'clock' | 'story'>;
  /** The page without script. */
  readonly plain: string;
}

interface Way {
  readonly name: string;
  readonly what: string;
  readonly href: string;
  /** As which it is kept; absent for a page. */
  readonly file?: string;
}

export function TakeAlong({ brief: { coverage, asOf, clock, story }, plain }: Props) {
  const moment = coverage === null ? `?${new URLSearchParams({ asOf, clock }).toString()}` : '';
  const links: readonly Way[] = [
    { ...words.print, href: plain },
    { ...words.csv, href: `/api/v1/brief.csv${moment}`, file: `${story.id}-brief.csv` },
    { ...words.json, href: `/api/v1/brief${moment}`, file: `${story.id}-brief.json` },
    { ...words.feeds, href: '/brief/subscribe' },
  ];
  return (
    <div className="off-paper mt-10">
      <Section title={words.title} note={words.note}>
        <ul className="ledger">
          {links.map(({ name, what, href, file }) => (
            <li key={href} className="grid grid-cols-1 gap-x-8 gap-y-1 py-3 text-small lg:grid-cols-[16rem_1fr]">
              {/* Pages and files of their own, which the router does not know. */}
              <a href={href} download={file} className="link w-fit">
                {name}
              </a>
              <span className="text-soft">{what}</span>
            </li>
          ))}
        </ul>
        <p className="mt-3 text-note text-faint">
          {words.whole} <code className="font-mono">summitwatch export</code>
        </p>
      </Section>
    </div>
  );
}
