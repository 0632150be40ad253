/** One of the three parts of the brief, or why it is empty and whether that is good. */
import type { ReactNode } from 'react';
import { emptinessOf } from '../words/word.js';
import type { Shape } from '../client.js';
import { Empty } from '../shell/empty.js';
import { Section } from '../shell/page.js';

interface Props {
  readonly kind: Shape<'BriefLine'>['kind'];
  readonly title: string;
  readonly note: string;
  readonly lines: readonly Shape<'BriefLine'>[];
  readonly coverage: Shape<'Brief'>['coverage'];
  readonly children: ReactNode;
}

export function BriefSection({ kind, title, note, lines, coverage, children }: Props) {
  const { title: nothing, why } = emptinessOf(kind, coverage);
  return (
    <Section title={title} note={note}>
      {lines.length === 0 ? <Empty title={nothing}>{why}</Empty> : children}
    </Section>
  );
}
