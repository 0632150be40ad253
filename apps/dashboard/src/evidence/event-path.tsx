/** article → reading → event → state → notice → deliveries: where this event stands, and the way to every other station. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { useWho } from '../session/session.js';
import { eventWords } from '../words/words.js';
import { passagePath } from '../words/matters.js';
import { PanelLink } from './panel-link.js';
import { deliveriesPath } from './subject.js';
import { Turned } from './turned.js';

type Detail = Shape<'EventDetail'>;

interface Props {
  readonly detail: Detail;
  readonly isNotice: boolean;
}

interface Stop {
  readonly name: string;
  readonly to: ReactNode;
  readonly isHere?: boolean;
}

export function EventPath({ detail, isNotice }: Props) {
  const { may } = useWho();
  const stops = [
    ...articleStop(detail),
    ...readingStop(detail),
    ...eventStop(detail, isNotice),
    ...stateStop(detail),
    ...noticeStop(detail, isNotice),
    ...(may('operator') ? deliveriesStop(detail) : []),
  ];
  if (stops.length < 2) return null;
  return (
    <nav aria-label={eventWords.path} className="mb-8 rounded-md border border-line bg-surface p-3 text-small">
      <ol className="flex flex-col gap-x-2 gap-y-2 md:flex-row md:flex-wrap">
        {stops.map(({ name, to, isHere = false }, place) => (
          <li key={name} aria-current={isHere ? 'step' : undefined} className="flex min-w-0 gap-2 md:max-w-xs">
            {place > 0 && <ChevronRight size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-faint" />}
            <span className="min-w-0">
              <span className={`block text-note ${isHere ? 'font-semibold text-ink' : 'text-faint'}`}>{name}</span>
              <span className="wrap-anywhere">{to}</span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function articleStop({ article, sentence, event }: Detail): readonly Stop[] {
  if (article === null) return [];
  const to = sentence === null ? `/items/${encodeURIComponent(article.id)}` : passagePath(sentence);
  const isHere = event.subject.startsWith('article:');
  return [
    {
      name: eventWords.article,
      isHere,
      to: (
        <MomentLink to={to} className="link">
          <bdi>{article.publisher}</bdi>
        </MomentLink>
      ),
    },
  ];
}

function readingStop({ event, sentence, leads }: Detail): readonly Stop[] {
  if (event.type === 'findings-recorded.v1') {
    return [{ name: eventWords.reading, isHere: true, to: eventWords.atEvent(event.position) }];
  }
  const positions = sentence?.lifted ? [sentence.lifted.position] : leads.map(({ position }) => position);
  const last = positions[positions.length - 1];
  return last === undefined ? [] : [{ name: eventWords.reading, to: <EventLink position={last} /> }];
}

function eventStop({ event, change, claims, follows }: Detail, isNotice: boolean): readonly Stop[] {
  if (change !== null) {
    const here = isNotice ? <EventLink position={event.position} /> : eventWords.atEvent(event.position);
    return [{ name: eventWords.event, isHere: !isNotice, to: here }];
  }
  const made = event.subject.startsWith('delivery:') ? follows : claims.flatMap((claim) => claim.made);
  const positions = [...new Set(made.map(({ position }) => position))].toSorted((a, b) => a - b);
  if (positions.length === 0) return [];
  const links = positions.map((position) => <EventLink key={position} position={position} />);
  return [{ name: eventWords.event, to: <span className="flex flex-wrap gap-x-3 gap-y-1">{links}</span> }];
}

function EventLink({ position }: { readonly position: number }) {
  return (
    <PanelLink to={{ open: 'event', position }} className="link inline-block py-px whitespace-nowrap">
      {eventWords.atEvent(position)}
    </PanelLink>
  );
}

function stateStop({ change, event: { type } }: Detail): readonly Stop[] {
  if (change === null) return [];
  const { matter, kind, before, after } = change;
  const to = (
    <PanelLink to={{ open: 'evidence', matter }} className="link">
      <Turned {...{ kind, type, before, after }} />
    </PanelLink>
  );
  return [{ name: eventWords.state, to }];
}

function noticeStop({ notice, change, follows, event }: Detail, isNotice: boolean): readonly Stop[] {
  const id = notice?.id ?? noticeOf(event, follows);
  if (id === null) return change === null ? [] : [{ name: eventWords.notice, to: eventWords.none }];
  if (isNotice) return [{ name: eventWords.notice, isHere: true, to: eventWords.hereNotice }];
  const to = (
    <PanelLink to={{ open: 'notice', notice: id }} className="link">
      {eventWords.hereNotice}
    </PanelLink>
  );
  return [{ name: eventWords.notice, to }];
}

/** A delivery rests on the event whose notice it took along. */
function noticeOf({ subject }: Detail['event'], [told]: Detail['follows']): string | null {
  return subject.startsWith('delivery:') ? (told?.notice ?? null) : null;
}

function deliveriesStop({ notice, event }: Detail): readonly Stop[] {
  if (event.subject.startsWith('delivery:')) return [{ name: eventWords.delivery, isHere: true, to: eventWords.here }];
  if (notice === null) return [];
  const to = (
    <Link to={deliveriesPath(notice.id)} className="link">
      {eventWords.toDeliveries}
    </Link>
  );
  return [{ name: eventWords.deliveries, to }];
}
