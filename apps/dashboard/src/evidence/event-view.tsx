/** One event at its position in the log: the path it stands on, what it changed, the sentence behind it, the notice, and its data. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { eventWords, panelWords } from '../words/words.js';
import { typeName } from '../words/type-name.js';
import { ChangeMade } from './change-made.js';
import { ClaimsFound } from './claims-found.js';
import { EventFacts } from './event-facts.js';
import { EventPath } from './event-path.js';
import { NoticeTold } from './notice-told.js';
import { PanelLink } from './panel-link.js';
import { PanelPart, PanelTitle } from './panel-title.js';
import { SentenceCard } from './sentence-card.js';
import { subjectOf } from './subject.js';

type Detail = Shape<'EventDetail'>;

export function EventView({ position }: { readonly position: number }) {
  const query = useQuery({
    queryKey: ['event', position],
    queryFn: () => answerOf(api.GET('/api/v1/events/{position}', { params: { path: { position: String(position) } } })),
  });
  return <Shown query={query} what={panelWords.event(position)} />;
}

/** The event that raised it. */
export function NoticeView({ notice }: { readonly notice: string }) {
  const query = useQuery({
    queryKey: ['notice', notice],
    queryFn: () => answerOf(api.GET('/api/v1/notices/{id}', { params: { path: { id: notice } } })),
  });
  return <Shown query={query} what={panelWords.notice} isNotice />;
}

interface Props {
  readonly query: UseQueryResult<Detail>;
  readonly what: string;
  readonly isNotice?: boolean;
}

function Shown({ query, what, isNotice = false }: Props) {
  return (
    <Answer query={query} what={what}>
      {(detail) => <EventDetail detail={detail} isNotice={isNotice} />}
    </Answer>
  );
}

function EventDetail({ detail, isNotice }: { readonly detail: Detail; readonly isNotice: boolean }) {
  const { event, claims, claimsInAll, article } = detail;
  return (
    <>
      <Head detail={detail} isNotice={isNotice} />
      <EventPath detail={detail} isNotice={isNotice} />
      {isNotice && <Told detail={detail} />}
      <State detail={detail} />
      {event.type === 'findings-recorded.v1' && (
        <PanelPart title={eventWords.claims}>
          <ClaimsFound claims={claims} inAll={claimsInAll} article={article?.id ?? ''} />
        </PanelPart>
      )}
      {!isNotice && <Told detail={detail} />}
      <PanelPart title={eventWords.facts}>
        <EventFacts detail={detail} />
      </PanelPart>
    </>
  );
}

interface DetailProps {
  readonly detail: Detail;
}

function Head({
  detail: { event, head, notice, article: about, change },
  isNotice,
}: DetailProps & { readonly isNotice: boolean }) {
  const article = change === null ? about : null;
  const place = `${panelWords.event(event.position)} ${eventWords.ofHead(head)}`;
  return (
    <header className="mb-6 border-b border-ink pb-4">
      <PanelTitle kicker={isNotice ? `${panelWords.notice} · ${place}` : place}>
        {notice?.headline ?? `${typeName(event.type)}: ${article?.title ?? subjectOf(event.subject).name}`}
      </PanelTitle>
    </header>
  );
}

/** What changes no state and tells nothing has no part here. */
function Told({ detail }: DetailProps) {
  if (detail.change === null && detail.notice === null) return null;
  return (
    <PanelPart title={eventWords.noticeTitle}>
      <NoticeTold detail={detail} />
    </PanelPart>
  );
}

function State({ detail: { change, sentence, event } }: DetailProps) {
  if (change === null) return null;
  return (
    <>
      <PanelPart title={eventWords.change}>
        <ChangeMade change={change} type={event.type} />
      </PanelPart>
      <PanelPart title={eventWords.because}>
        {sentence === null ? (
          <p className="text-small text-soft">{eventWords.noSentence}</p>
        ) : (
          <div className="max-w-3xl">
            <SentenceCard kind={change.kind} sentence={sentence}>
              <PanelLink to={{ open: 'evidence', matter: change.matter, sentence: sentence.key }} className="link">
                {eventWords.besideOthers}
              </PanelLink>
            </SentenceCard>
          </div>
        )}
      </PanelPart>
    </>
  );
}
