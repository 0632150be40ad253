/** Charts where people would rather look than read: how much came from whom, what became of it, how long it took. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { StillShown } from '../past/still-shown.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { Page, Section } from '../shell/page.js';
import { PageTabs } from '../shell/page-tabs.js';
import { coveragePageWords, coverageWords as words, overTimePages } from '../words/words.js';
import { Choices, useAsked, useSearch } from './choices.js';
import { DelayChart } from './delay-chart.js';
import { healthSeries, kindSeries, originSeries, shareOf, verdictSeries, type Series } from './series.js';
import { StackedChart } from './stacked-chart.js';

type Coverage = Shape<'Coverage'>;

export function CoveragePage() {
  const asked = useAsked();
  const query = useQuery({
    queryKey: ['coverage', asked],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/coverage', { params: { query: asked }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  return (
    <>
      <PageTabs {...overTimePages} />
      <Page title={words.title} lead={words.lead}>
        <Choices />
        <Answer query={query} what={coveragePageWords.theCoverage} rows={8}>
          {(coverage) => (
            <StillShown isComing={query.isPlaceholderData}>
              <Charts coverage={coverage} />
            </StillShown>
          )}
        </Answer>
      </Page>
    </>
  );
}

function Charts({ coverage }: { readonly coverage: Coverage }) {
  const { steps } = coverage;
  const kinds = kindSeries(steps);
  const verdicts = verdictSeries(steps);
  const verdictSteps = steps.map(({ at, verdicts: values }) => ({ at, values }));
  return (
    <>
      <Beside coverage={coverage} />
      <Stacked of={words.kinds} series={kinds.series} steps={kinds.steps} step={coverage.step} />
      <Stacked
        of={{ ...words.kinds, ...words.origins, note: originNote(originSeries(steps)) }}
        series={originSeries(steps)}
        steps={verdictSteps}
        step={coverage.step}
      />
      <Delay delay={coverage.delay} />
      <Stacked of={words.verdicts} series={verdicts} steps={verdictSteps} step={coverage.step} />
      <Stacked
        of={words.health}
        series={healthSeries(steps)}
        steps={steps.map(({ at, health: values }) => ({ at, values }))}
        step={coverage.step}
      />
    </>
  );
}

function originNote(series: readonly Series[]): string {
  const all = series.reduce((sum, { total }) => sum + total, 0);
  const copies = series.find(({ key }) => key === 'copy')?.total ?? 0;
  return all === 0 ? words.origins.note : `${words.origins.note}: ${words.origins.share(shareOf(copies, all))}`;
}

function Delay({ delay }: Pick<Coverage, 'delay'>) {
  const { measured, baseline, undated, unread } = delay;
  if (measured > 0) return <DelayChart delay={delay} />;
  return (
    <Section title={words.delay.title} note={words.delay.note}>
      <Empty title={words.delay.none}>
        {words.delay.why} {baseline + undated + unread > 0 && words.delay.leftOut(baseline, undated, unread)}
      </Empty>
    </Section>
  );
}

interface StackedProps {
  readonly of: Readonly<Record<'title' | 'note' | 'none' | 'why', string>>;
  readonly series: readonly Series[];
  readonly steps: Parameters<typeof StackedChart>[0]['steps'];
  readonly step: Coverage['step'];
}

function Stacked({ of: { title, note, none, why }, series, steps, step }: StackedProps): ReactNode {
  if (series.length > 0) return <StackedChart {...{ title, note, series, steps, step }} />;
  return (
    <Section title={title} note={note}>
      <Empty title={none}>{why}</Empty>
    </Section>
  );
}

/** What the period leaves out, so that nobody takes it for all. */
function Beside({ coverage: { before, after, first } }: { readonly coverage: Coverage }) {
  const search = useSearch();
  return (
    <p className="mt-4 mb-8 text-note text-faint">
      {words.utc}{' '}
      {before > 0 && first !== null && (
        <>
          {words.earlier(before)}{' '}
          <Link to={{ search: search({ from: first, step: null }) }} className="link">
            {words.showEarlier}
          </Link>{' '}
        </>
      )}
      {after > 0 && words.later(after)}
    </p>
  );
}
