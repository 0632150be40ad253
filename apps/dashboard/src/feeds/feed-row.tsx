/** One source on one line. */
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { Shape } from '../client.js';
import { itemsPath, part } from '../items/items-filter.js';
import { MomentLink } from '../past/moment-link.js';
import { useMoment } from '../past/moment.js';
import { OriginalLink } from '../shell/original-link.js';
import { Status } from '../shell/status.js';
import { Told } from '../shell/told.js';
import { When } from '../shell/when.js';
import { count, countryName, figure, languageName, word } from '../words/word.js';
import { holesOf } from './feed-groups.js';
import { HoleFlag } from './hole-flag.js';
import { feedWords, oftenWords } from '../words/words.js';

type Feed = Shape<'Feed'>;

export function FeedRow({ feed }: { readonly feed: Feed }) {
  const { moment } = useMoment();
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-3 py-4 lg:grid-cols-[1fr_18rem_26rem]">
      <Who feed={feed} />
      <Health feed={feed} />
      <dl className="grid grid-cols-3 gap-x-4 text-small">
        <Figure term={oftenWords.items}>
          <Link to={itemsPath(part('feed', feed.id))} className="link">
            {figure(feed.items)}
          </Link>
        </Figure>
        <Figure term={feedWords.lastNewItem}>
          <When at={feed.lastItemAt} otherwise={feedWords.noneYet} />
        </Figure>
        {moment === null && (
          <Figure term={feedWords.nextAttempt}>
            <When at={feed.nextPollAt} as="due" otherwise={noAttempt(feed)} />
          </Figure>
        )}
      </dl>
    </li>
  );
}

function Who({ feed }: { readonly feed: Feed }) {
  return (
    <div className="min-w-0">
      <h3 className="font-semibold">
        <MomentLink to={`/feeds/${encodeURIComponent(feed.id)}`} className="link text-ink">
          <bdi>{feed.publisher}</bdi>
        </MomentLink>
      </h3>
      <p className="text-small text-faint">{traitsOf(feed)}</p>
      <p className="text-small wrap-anywhere">
        <OriginalLink url={feed.url}>{feed.url.replace(/^https?:\/\//, '')}</OriginalLink>
      </p>
      <TagList tags={feed.tags ?? []} />
    </div>
  );
}

/** "News agency · Norwegian · Norway". */
export function traitsOf({ kind, lang, country = '' }: Pick<Feed, 'kind' | 'lang' | 'country'>): string {
  return [word('publisherKind', kind), languageName(lang), country === '' ? '' : countryName(country)]
    .filter((trait) => trait !== '')
    .join(' · ');
}

/** Each leads to the feeds that have it. */
export function TagList({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label={feedWords.tags} className="mt-1.5 flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li key={tag} className="min-w-0">
          <Link
            to={`/feeds?tag=${encodeURIComponent(tag)}`}
            className="inline-block max-w-full rounded-full bg-quiet-wash px-2.5 py-0.5 text-note wrap-anywhere text-quiet hover:text-ink"
          >
            <bdi>{tag}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Health({ feed }: { readonly feed: Feed }) {
  const holes = holesOf(feed).length;
  return (
    <div className="min-w-0 text-small">
      <Standing feed={feed} />
      {feed.lastPolledAt !== '' && (
        <p className="text-faint">
          {feedWords.asked} <When at={feed.lastPolledAt} />
          {feed.failures > 0 && feedWords.inARow(count(feed.failures, 'failure'))}
        </p>
      )}
      {feed.push !== undefined && <Hub push={feed.push} />}
      {holes > 0 && (
        <p>
          <HoleFlag holes={holes} />
        </p>
      )}
    </div>
  );
}

function Hub({ push: { hub, because, spares, status } }: { readonly push: Shape<'Push'> }) {
  const { host } = new URL(hub);
  return (
    <p className="text-faint break-words">
      {feedWords.hub} <bdi>{host}</bdi>:{' '}
      {because === '' ? word('push', spares ? 'trusted' : status) : <Told text={because} />}
    </p>
  );
}

/** Its health since when, and why where it does not work; of a paused one, what it was before. */
export function Standing({ feed }: { readonly feed: Pick<Feed, 'health' | 'healthSince' | 'because' | 'paused'> }) {
  const { health, healthSince, because, paused } = feed;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Status kind="health" value={paused ? 'paused' : health} />
        {!paused && (
          <span className="text-small text-faint">
            <When at={healthSince} as="since" />
          </span>
        )}
      </p>
      {because !== '' && health !== 'ok' && (
        <p className="max-w-prose text-small wrap-anywhere text-soft">
          {paused && feedWords.before(word('health', health))}
          <Told text={because} />
        </p>
      )}
    </>
  );
}

/** Why no attempt is planned. */
export function noAttempt({ paused, health }: Pick<Feed, 'paused' | 'health'>): string {
  if (paused) return feedWords.notWhilePaused;
  return health === 'gone' ? feedWords.onlyIfYouAsk : feedWords.notPlanned;
}

function Figure({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-faint">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
