/** The event as the log holds it: what, about whom, at which place, on both clocks, bound by the chain, and its data. */
import type { ReactNode } from 'react';
import { ownOf } from '../../../../libs/telling/src/brief/own.js';
import type { Shape } from '../client.js';
import { DataBlock } from '../shell/data-block.js';
import { OpenLink } from '../shell/open-link.js';
import { When } from '../shell/when.js';
import { eventWords, panelWords } from '../words/words.js';
import { typeName } from '../words/type-name.js';
import { PanelLink } from './panel-link.js';
import { subjectOf } from './subject.js';

type Detail = Shape<'EventDetail'>;

export function EventFacts({ detail }: { readonly detail: Detail }) {
  const { event, chain } = detail;
  const { type, subject, version, happened, learntAt, data } = event;
  return (
    <>
      <dl className="grid grid-cols-[5.5rem_1fr] gap-x-4 gap-y-1 text-small">
        <Row name={eventWords.type}>
          {typeName(type)} <code className="font-mono text-note text-faint">{type}</code>
        </Row>
        <Row name={eventWords.subject}>
          <SubjectLink subject={subject} />, {eventWords.fact(version)}
        </Row>
        <Row name={eventWords.happened}>
          <When at={happened.at} as="exact" /> <Precision precision={happened.precision} />
        </Row>
        <Row name={eventWords.learnt}>
          <When at={learntAt} as="exact" />
        </Row>
        <Row name={eventWords.chain}>
          <code className="font-mono text-note wrap-anywhere">{chain}</code>
          <span className="block text-note text-faint">{eventWords.chainWhy}</span>
        </Row>
      </dl>
      <h4 className="mt-4 mb-1 text-small font-semibold">{eventWords.data}</h4>
      <DataBlock data={data} />
      <Neighbours detail={detail} />
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-faint">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}

function SubjectLink({ subject }: { readonly subject: string }) {
  const { path } = subjectOf(subject);
  if (path === null) return <code className="font-mono text-note">{subject}</code>;
  return (
    <code className="font-mono text-note">
      <OpenLink to={path} className="link">
        {subject}
      </OpenLink>
    </code>
  );
}

function Precision({ precision }: { readonly precision: string }) {
  return <span className="text-faint">{ownOf<string>(eventWords.precision, precision) ?? precision}</span>;
}

/** Of the same subject, and in the log. */
function Neighbours({ detail: { event, head, earlier, later } }: { readonly detail: Detail }) {
  const { position } = event;
  const links = [
    [eventWords.ofSubject(eventWords.earlier), earlier],
    [eventWords.ofSubject(eventWords.later), later],
    [panelWords.event(position - 1), position > 1 ? position - 1 : null],
    [panelWords.event(position + 1), position < head ? position + 1 : null],
  ] as const;
  return (
    <nav aria-label={eventWords.inLog} className="mt-4 text-small">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {links.map(
          ([words, to]) =>
            to !== null && (
              <li key={words}>
                <PanelLink to={{ open: 'event', position: to }} className="link">
                  {words}
                </PanelLink>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
