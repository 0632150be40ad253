/** The frame of a page: its title in the tab and as its heading, what can be done here, and what it shows. */
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, lead, actions, children }: Props) {
  return (
    <>
      <title>{`${title} · Summitwatch`}</title>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <h1 className="font-serif text-head font-bold">{title}</h1>
          {lead !== undefined && <p className="mt-2 max-w-prose text-pretty text-soft">{lead}</p>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </>
  );
}

interface SectionProps {
  /** For links that lead here. */
  readonly id?: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ id, title, note, actions, children }: SectionProps) {
  return (
    <section id={id} className="mt-10 scroll-mt-4 first:mt-0">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-2 md:flex-nowrap">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-1">
          <h2 className="font-serif text-title font-bold">{title}</h2>
          {note !== undefined && <p className="text-small text-faint">{note}</p>}
        </div>
        {actions !== undefined && <div className="ml-auto shrink-0">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
