/** Events that no view could take in: which, why, what they are about, and the rebuild that tries them again. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { ownOf } from '../../../../libs/telling/src/brief/own.js';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { DataBlock, Fold } from '../shell/data-block.js';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import { PageTabs } from '../shell/page-tabs.js';
import { When } from '../shell/when.js';
import { operationPages, parkedWords as words, queueWords } from '../words/words.js';
import { sentence } from '../words/word.js';
import { RebuildState, useProjection } from './views-state.js';

type Parked = Shape<'ParkedEvent'>;

export function ParkedPage() {
  const query = useProjection();
  return (
    <>
      <PageTabs {...operationPages} />
      <Page title={words.title} lead={words.lead}>
        <Answer query={query} what={queueWords.whatWasSetAside} rows={2}>
          {(projection) => (
            <>
              {projection.events.length === 0 ? (
                <Empty title={words.none}>{words.noneWhy}</Empty>
              ) : (
                <List events={projection.events} parked={projection.parked} />
              )}
              <RebuildState projection={projection} />
            </>
          )}
        </Answer>
      </Page>
    </>
  );
}

function List({ events, parked }: { readonly events: readonly Parked[]; readonly parked: number }) {
  return (
    <>
      {parked > events.length && <p className="mb-2 text-small text-faint">{words.first(events.length, parked)}</p>}
      <ul className="ledger">
        {events.map((event) => (
          <ParkedRow key={event.position} event={event} />
        ))}
      </ul>
    </>
  );
}

function ParkedRow({ event: { position, type, because } }: { readonly event: Parked }) {
  const { hash } = useLocation();
  const isMeant = hash === `#${position}`;
  const [isOpen, setOpen] = useState(isMeant);
  return (
    <li id={String(position)} className="py-3">
      <p className="wrap-anywhere">{sentence(because)}</p>
      <p className="text-small text-faint">
        <Link to={{ hash: String(position) }} className="hover:underline">
          {words.at(position)}
        </Link>{' '}
        · <code className="font-mono">{type}</code>
      </p>
      <div className="mt-1 text-small text-soft">
        <Fold
          summary={words.theEvent}
          open={isMeant}
          onOpen={() => {
            setOpen(true);
          }}
        >
          {isOpen && <TheEvent position={position} />}
        </Fold>
      </div>
    </li>
  );
}

function TheEvent({ position }: { readonly position: number }) {
  const query = useQuery({
    queryKey: ['past', 'event', position],
    queryFn: () =>
      answerOf(api.GET('/api/v1/events', { params: { query: { after: String(position - 1), limit: '1' } } })),
    staleTime: Infinity,
  });
  return (
    <Answer query={query} what={queueWords.theEvent} rows={1}>
      {({ events }) =>
        events.map((event) => (
          <div key={event.position}>
            <p className="mb-2">
              <Subject subject={event.subject} /> · <When at={event.learntAt} />
            </p>
            <DataBlock data={event} />
          </div>
        ))
      }
    </Answer>
  );
}

const pages: Readonly<Record<string, string>> = { article: '/items/', feed: '/feeds/' };

/** `kind:id`, with the way to its page where it has one. */
function Subject({ subject }: { readonly subject: string }) {
  const at = subject.indexOf(':');
  const page = ownOf(pages, subject.slice(0, at));
  if (page === undefined) return <code className="font-mono break-all">{subject}</code>;
  return (
    <Link to={page + encodeURIComponent(subject.slice(at + 1))} className="link" title={subject}>
      {words.about}
    </Link>
  );
}
