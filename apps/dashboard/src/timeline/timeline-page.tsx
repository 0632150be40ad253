/** What changed when, in lanes; how all stood at any moment; and who reacted how toward what. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { briefQuery } from '../brief/brief-query.js';
import type { Shape } from '../client.js';
import { SinceLastLook } from '../past/since-last-look.js';
import { StillShown } from '../past/still-shown.js';
import { Slider, useRange } from '../past/time-slider.js';
import { TimeChoices } from '../past/time-choices.js';
import { placeIn } from '../past/time-range.js';
import { Answer } from '../shell/answer.js';
import { Button } from '../shell/button.js';
import { Page, Section } from '../shell/page.js';
import { PageTabs } from '../shell/page-tabs.js';
import { gridWords, overTimePages, pastWords, timelinePageWords, timelineWords as words } from '../words/words.js';
import { useTimelineAddress } from './address.js';
import { Lanes } from './lanes-section.js';
import { ReactionsGrid } from './reactions-grid.js';
import { StateThen } from './state-then.js';

type Brief = Shape<'Brief'>;

export function TimelinePage() {
  const { moment } = useTimelineAddress();
  const query = useQuery({
    ...briefQuery(moment),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageTabs {...overTimePages} />
      <Page title={words.title} lead={words.lead}>
        <Answer query={query} what={timelinePageWords.theTimeline} rows={8}>
          {(brief) => <Parts brief={brief} isComing={query.isPlaceholderData} />}
        </Answer>
      </Page>
    </>
  );
}

interface PartsProps {
  readonly brief: Brief;
  /** It is of another moment than the one that was asked for. */
  readonly isComing: boolean;
}

function Parts({ brief, isComing }: PartsProps) {
  const { moment, clock, sort, change } = useTimelineAddress();
  const { outcomes, meetings, reactions } = brief;
  return (
    <>
      {moment === null && <SinceLastLook present={brief.asOf} />}
      <div className="off-paper mt-5 mb-8">
        <TimeChoices
          clock={clock}
          onChoose={(next) => {
            change('clock', next);
          }}
        />
      </div>
      <Lanes present={brief.asOf} />
      <Section title={words.state}>
        <MomentSlider began={brief.story.began} isComing={isComing} />
        <p role="status" className="sr-only">
          {isComing && pastWords.beingFetched}
        </p>
        <StillShown isComing={isComing}>
          <StateThen outcomes={outcomes} meetings={meetings} />
        </StillShown>
      </Section>
      <Section title={gridWords.title} note={reactions.length > 0 ? gridWords.note : undefined}>
        <StillShown isComing={isComing}>
          <ReactionsGrid
            lines={reactions}
            sort={sort}
            onSort={(next) => {
              change('sort', next);
            }}
          />
        </StillShown>
      </Section>
    </>
  );
}

interface SliderProps {
  readonly began: string;
  readonly isComing: boolean;
}

function MomentSlider({ began, isComing }: SliderProps) {
  const { clock, moment, change } = useTimelineAddress();
  const range = useRange(began, clock);
  return (
    <div className="off-paper mb-6 rounded-md border border-line bg-surface p-4">
      <Slider
        label={words.stateAt}
        range={range}
        isComing={isComing}
        at={moment === null ? range.to : placeIn(range, Date.parse(moment.asOf))}
        asOf={moment?.asOf}
        onRest={(at) => {
          change('asOf', at >= range.to ? null : new Date(at).toISOString());
        }}
      />
      {moment !== null && (
        <div className="mt-2">
          <Button
            onPress={() => {
              change('asOf', null);
            }}
          >
            {words.now}
          </Button>
        </div>
      )}
    </div>
  );
}
