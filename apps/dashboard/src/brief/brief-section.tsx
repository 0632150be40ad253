/** One of the three parts of the brief, or why it is empty. */
import type { ReactNode } from 'react';
import type { Shape } from '../client.js';
import { Empty } from '../shell/empty.js';
import { Section } from '../shell/page.js';

interface Props {
  readonly title: string;
  readonly note: string;
  readonly lines: readonly Shape<'BriefLine'>[];
  readonly empty: { readonly title: string; readonly why: string };
  readonly children: ReactNode;
}

export function BriefSection({ title, note, lines, empty, children }: Props) {
  return (
    <Section title={title} note={note}>
      {lines.length === 0 ? <Empty title={empty.title}>{empty.why}</Empty> : <ul className="ledger">{children}</ul>}
    </Section>
  );
}
