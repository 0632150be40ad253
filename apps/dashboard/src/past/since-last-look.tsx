/** What is different since whoever is signed in last looked: for each matter from what to what, with the sentence that says so. */
import { useQuery } from '@tanstack/react-query';
import { ArrowRight, Check } from 'lucide-react';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { PanelLink } from '../evidence/panel-link.js';
import { keyOf } from '../evidence/panel.js';
import { useWho } from '../session/session.js';
import { Button } from '../shell/button.js';
import { Fold } from '../shell/data-block.js';
import { ContradictedFlag, Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { Particulars } from '../shell/particulars.js';
import { evidenceWords, lookWords, oftenWords, pastWords, timelineWords } from '../words/words.js';
import { matterName, matterPath, passagePath } from '../words/matters.js';
import { count, foreign, word } from '../words/word.js';
import { useLastLook } from './last-look.js';

type Net = Shape<'NetChange'>;
type State = Net['after'];

/** `present` is when the brief that stands below was made. */
export function SinceLastLook({ present }: { readonly present: string }) {
  const { look, mark } = useLastLook(present);
  const { name } = useWho();
  const changes = useQuery({
    queryKey: ['changes', look?.looked],
    queryFn: () =>
      answerOf(api.GET('/api/v1/changes', { params: { query: { since: look?.looked ?? present, limit: '1' } } })),
    enabled: look !== undefined,
    refetchInterval: 60_000,
  });
  const page = changes.data;
  // What stands below must not move when it comes.
  if (page === undefined || look === undefined) return <div className="off-paper mt-3 min-h-8" />;
  const { looked, isFirst } = look;
  const different = page.matters.filter(isDifferent);
  return (
    <section aria-label={pastWords.sinceYouLastLooked} className="off-paper mt-3 min-h-8 text-small">
      {different.length === 0 ? (
        <p className="py-1 text-soft">
          {isFirst ? (
            lookWords.first
          ) : (
            <>
              {pastWords.nothingNewSince} <When at={looked} />.
            </>
          )}
        </p>
      ) : (
        <Fold
          summary={
            <>
              <strong className="font-semibold">
                {count(different.length, 'matter')} {pastWords.changed}
              </strong>{' '}
              {pastWords.lookedLast} <When at={looked} />
            </>
          }
        >
          <ul className="ledger">
            {different.map((net) => (
              <NetRow key={net.matter} net={net} />
            ))}
          </ul>
          <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button
              icon={Check}
              busy={mark.isPending}
              onPress={() => {
                mark.mutate(page.until);
              }}
            >
              {pastWords.markAsSeen}
            </Button>
            <p className="text-note text-faint">{lookWords.keptFor(name)}</p>
          </div>
        </Fold>
      )}
    </section>
  );
}

function isDifferent({ before, after }: Net): boolean {
  return before?.value !== after?.value || before?.contradicted !== after?.contradicted;
}

function NetRow({ net }: { readonly net: Net }) {
  const name = matterName(net.about);
  const toward = net.about.kind === 'reaction' ? word('toward', net.about.toward) : '';
  const { because } = net;
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-1.5 py-3 lg:grid-cols-[16rem_20rem_1fr]">
      <p>
        <Link to={matterPath(net.matter)} className="font-serif text-body font-bold hover:underline">
          {name.title}
        </Link>{' '}
        <span className="text-faint">
          {toward}
          {toward !== '' && name.detail !== '' && ' · '}
          <Particulars of={name} />
        </span>
      </p>
      <p className="flex flex-wrap content-start items-baseline gap-x-2 gap-y-1">
        <Standing kind={net.kind} state={net.before} absent={pastWords.notReported} />
        <ArrowRight size={15} role="img" aria-label={pastWords.became} className="shrink-0 self-center text-faint" />
        <PanelLink
          to={{ open: 'evidence', matter: net.matter, sentence: keyOf(because) }}
          title={evidenceWords.open}
          className="hover:underline"
        >
          <Standing kind={net.kind} state={net.after} absent={oftenWords.withdrawn} />
          <span className="sr-only">, {evidenceWords.beside}</span>
        </PanelLink>
      </p>
      <p className="min-w-0">
        <span className="font-serif text-body" lang={foreign(because.lang)} dir="auto">
          {because.sentence ?? because.title}
        </span>{' '}
        <Link to={passagePath(because)} className="link">
          <bdi>{because.publisher.name}</bdi>
        </Link>
        {net.last !== null && (
          <>
            {' · '}
            <PanelLink
              to={{ open: 'event', position: net.last }}
              aria-label={timelineWords.pathOf(name.title)}
              className="link"
            >
              {timelineWords.path}
            </PanelLink>
          </>
        )}
      </p>
    </li>
  );
}

interface StandingProps {
  readonly kind: Net['kind'];
  readonly state: State;
  readonly absent: string;
}

function Standing({ kind, state, absent }: StandingProps) {
  if (state === null) return <span className="text-soft">{absent}</span>;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <Status kind={kind} value={state.value} />
      {state.contradicted && <ContradictedFlag />}
    </span>
  );
}
