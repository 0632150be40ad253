/** One source: how it is and was, what of its coverage was missed, how it is asked, and what can be done about it. */
import { useMutationState, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { keyAt, queryOf, useMoment } from '../past/moment.js';
import { PastLine } from '../past/past-line.js';
import { Only } from '../session/only.js';
import { Answer } from '../shell/answer.js';
import { OriginalLink } from '../shell/original-link.js';
import { Section } from '../shell/page.js';
import { Told } from '../shell/told.js';
import { When } from '../shell/when.js';
import { figure } from '../words/word.js';
import { FeedActions, removalOf } from './feed-actions.js';
import { noAttempt, Standing, TagList, traitsOf } from './feed-row.js';
import { HealthHistory } from './health-history.js';
import { HoleList } from './hole-list.js';
import { NewestItems } from './newest-items.js';
import { feedWords, oftenWords } from '../words/words.js';

type Detail = Shape<'FeedDetail'>;

export function FeedPage() {
  const { id = '' } = useParams();
  const { moment } = useMoment();
  // That it is gone is told by the change before its page has been left, and it would be asked for in vain.
  const removals = useMutationState({
    filters: { mutationKey: removalOf(id) },
    select: ({ state }) => state.status,
  });
  const isRemoved = removals.some((status) => status === 'pending' || status === 'success');
  const query = useQuery({
    enabled: !isRemoved,
    queryKey: keyAt(moment, 'feed', id),
    queryFn: () => answerOf(api.GET('/api/v1/feeds/{id}', { params: { path: { id }, query: queryOf(moment) } })),
  });
  return (
    <>
      <PastLine />
      <Answer query={query} what={feedWords.thisFeed}>
        {(feed) => <Feed key={feed.id} feed={feed} isPast={moment !== null} />}
      </Answer>
    </>
  );
}

/** Of the past nothing can be done to it, and how it was polled then is not kept. */
function Feed({ feed, isPast }: { readonly feed: Detail; readonly isPast: boolean }) {
  return (
    <>
      <Head feed={feed} />
      {!isPast && <Present feed={feed} />}
      <Section title={feedWords.holesInItsCoverage} note={feedWords.holesNote}>
        <HoleList feed={feed} />
      </Section>
      <Section title={oftenWords.health} note={feedWords.changesNote}>
        <HealthHistory feed={feed} />
      </Section>
      {!isPast && (
        <Section title={feedWords.newestItems}>
          <NewestItems feed={feed} />
        </Section>
      )}
    </>
  );
}

function Present({ feed }: { readonly feed: Detail }) {
  return (
    <>
      <Only needs="operator">
        <FeedActions feed={feed} />
      </Only>
      <Section title={feedWords.howItIsAsked}>
        <Polling feed={feed} />
      </Section>
    </>
  );
}

function Head({ feed }: { readonly feed: Detail }) {
  const { publisher, url, tags = [] } = feed;
  return (
    <div className="mb-6 border-b border-ink pb-5">
      <title>{`${publisher} · ${oftenWords.feeds} · Summitwatch`}</title>
      <p className="text-small text-faint">
        <Link to="/feeds" className="link">
          {oftenWords.feeds}
        </Link>
        {' / '}
        {traitsOf(feed)}
      </p>
      <h1 className="mt-2 max-w-4xl font-serif text-head font-bold wrap-anywhere">
        <bdi>{publisher}</bdi>
      </h1>
      <p className="mt-1 text-small wrap-anywhere">
        <OriginalLink url={url}>{url}</OriginalLink>
      </p>
      <TagList tags={tags} />
      <div className="mt-4">
        <Standing feed={feed} />
        <Notes feed={feed} />
      </div>
    </div>
  );
}

/** What is out of the ordinary with it. */
function Notes({ feed: { pause, movedFrom, distrusted } }: { readonly feed: Detail }) {
  return (
    <div className="mt-3 space-y-2 empty:hidden">
      {pause !== null && (
        <Note>
          {feedWords.pausedBy} <bdi>{pause.by}</bdi> <When at={pause.at} />: <Told text={pause.because} />
        </Note>
      )}
      {movedFrom !== undefined && (
        <Note>
          {feedWords.movedFrom} <span className="break-all">{movedFrom}</span>
        </Note>
      )}
      {distrusted !== undefined && (
        <Note>
          {feedWords.notBelieved} <Told text={distrusted} />
        </Note>
      )}
    </div>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  return <p className="max-w-prose rounded-md bg-sunken px-4 py-2.5 text-small wrap-anywhere text-soft">{children}</p>;
}

function Polling({ feed }: { readonly feed: Detail }) {
  const { lastPolledAt, nextPollAt, failures, items, lastItemAt, addedAt, addedBy } = feed;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 text-small sm:grid-cols-3 lg:grid-cols-6">
      <Figure term={feedWords.lastAsked}>
        <When at={lastPolledAt} otherwise={feedWords.notYet} />
      </Figure>
      <Figure term={feedWords.nextAttempt}>
        <When at={nextPollAt} as="due" otherwise={noAttempt(feed)} />
      </Figure>
      <Figure term={feedWords.failuresInARow}>{figure(failures)}</Figure>
      <Figure term={oftenWords.items}>{figure(items)}</Figure>
      <Figure term={feedWords.lastNewItem}>
        <When at={lastItemAt} otherwise={feedWords.noneYet} />
      </Figure>
      <Figure term={oftenWords.added}>
        <When at={addedAt} /> {addedBy === 'story' ? feedWords.byTheStoryFile : feedWords.by(addedBy)}
      </Figure>
    </dl>
  );
}

function Figure({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0 wrap-anywhere">
      <dt className="text-faint">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
