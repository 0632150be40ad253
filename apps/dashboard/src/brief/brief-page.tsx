/** The home: the state of the summit on one page. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { Shape } from '../client.js';
import { useMoment } from '../past/moment.js';
import { PastLine } from '../past/past-line.js';
import { SinceLastLook } from '../past/since-last-look.js';
import { StillShown } from '../past/still-shown.js';
import { TimeSlider } from '../past/time-slider.js';
import { Answer } from '../shell/answer.js';
import { useHeld } from '../shell/held.js';
import { NewsPill } from '../shell/news-pill.js';
import { useZone } from '../shell/time-mode.js';
import { When } from '../shell/when.js';
import { BriefSection } from './brief-section.js';
import { briefHolding } from './brief-news.js';
import { briefQuery } from './brief-query.js';
import { LineRow } from './line-row.js';
import { Meetings } from './meetings.js';
import { NotSeen } from './not-seen.js';
import { Reactions } from './reactions.js';
import { SummitState } from './summit-state.js';
import { TakeAlong } from './take-along.js';
import { TruthLine } from './truth-line.js';
import { datesUnbroken, placeName, timesOf } from '../words/word.js';
import { briefPageWords, briefWords } from '../words/words.js';

type BriefShape = Shape<'Brief'>;

export function BriefPage() {
  const { moment } = useMoment();
  const query = useQuery({
    ...briefQuery(moment),
    // From one moment to the next the page stays while the other is on its way.
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <title>{briefPageWords.briefSummitwatch}</title>
      <PastLine isComing={query.isPlaceholderData} />
      <Answer query={query} what={briefWords.the} rows={8}>
        {(brief) => <Brief latest={brief} isComing={query.isPlaceholderData} />}
      </Answer>
    </>
  );
}

interface BriefProps {
  readonly latest: BriefShape;
  /** It is of another moment than the one that was asked for. */
  readonly isComing: boolean;
}

function Brief({ latest, isComing }: BriefProps) {
  const { shown, news, showNews } = useHeld(latest, briefHolding);
  // The state is read while the long lists below it are still being put up.
  const below = useDeferredValue<BriefShape | null>(shown, null);
  // The answer, not the address: while the next one is on its way the last one stands.
  const isPast = latest.coverage === null;
  return (
    <>
      <NewsPill count={news} onShow={showNews} />
      <StillShown isComing={isComing}>
        <Masthead brief={latest} />
        <SummitState brief={shown} />
        {!isPast && <SinceLastLook present={latest.asOf} />}
      </StillShown>
      <TimeSlider began={latest.story.began} isComing={isComing} />
      <StillShown isComing={isComing}>{below !== null && <Lines brief={below} />}</StillShown>
    </>
  );
}

function Lines({ brief }: { readonly brief: BriefShape }) {
  const { outcomes, meetings, reactions, coverage } = brief;
  const zone = useZone();
  return (
    <>
      <BriefSection
        kind="outcome"
        title={briefWords.outcomes}
        note={briefWords.outcomesNote}
        lines={outcomes}
        coverage={coverage}
      >
        <ul className="ledger">
          {outcomes.map((line) => (
            <LineRow key={line.matter} line={line} />
          ))}
        </ul>
      </BriefSection>
      <BriefSection
        kind="meeting"
        title={briefWords.meetings}
        note={briefWords.meetingsNote}
        lines={meetings}
        coverage={coverage}
      >
        <Meetings lines={meetings} />
      </BriefSection>
      <BriefSection
        kind="reaction"
        title={briefWords.reactions}
        note={briefWords.reactionsNote}
        lines={reactions}
        coverage={coverage}
      >
        <ul className="ledger">
          <Reactions lines={reactions} />
        </ul>
      </BriefSection>
      {coverage !== null && <NotSeen coverage={coverage} />}
      <TakeAlong brief={brief} plain={plainPath(brief, zone)} />
    </>
  );
}

/** The same state, also of a past moment, in the same zone. */
function plainPath({ coverage, asOf, clock, story }: BriefShape, zone: string): string {
  const asked = { ...(coverage === null && { asOf, clock }), ...(zone !== story.zone && { zone }) };
  const query = new URLSearchParams(asked).toString();
  return query === '' ? '/brief' : `/brief?${query}`;
}

function Masthead({ brief }: { readonly brief: BriefShape }) {
  const { story, coverage, asOf } = brief;
  const zone = useZone();
  return (
    <div className="mb-5">
      <div className="flex flex-wrap justify-between gap-x-8 gap-y-1 text-small text-faint">
        <p>
          {placeName(story.place)} {briefPageWords.began} <When at={story.began} as="exact" /> {briefPageWords.asOf}{' '}
          <When at={asOf} as="exact" />
        </p>
        {/* A page of its own, which the router does not know. */}
        <a href={plainPath(brief, zone)} className="link off-paper">
          {briefWords.paper}
        </a>
      </div>
      <h1 className="mt-2 max-w-4xl font-serif text-display font-bold tracking-tight">{datesUnbroken(story.title)}</h1>
      <p className="mt-2 text-small text-faint">{timesOf(zone)}</p>
      {coverage !== null && <TruthLine coverage={coverage} />}
    </div>
  );
}
