/** One source on one line. */
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { Shape } from '../client.js';
import { OriginalLink } from '../shell/original-link.js';
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { capitalised, count, figure, languageName, word } from '../words/word.js';

type Feed = Shape<'Feed'>;

export function FeedRow({ feed }: { readonly feed: Feed }) {
  const traits = [word('publisherKind', feed.kind), languageName(feed.lang), feed.country ?? ''];
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-3 py-4 lg:grid-cols-[1fr_18rem_26rem]">
      <div className="min-w-0">
        <h3 className="font-semibold">
          <bdi>{feed.publisher}</bdi>
        </h3>
        <p className="text-small text-faint">{traits.filter((trait) => trait !== '').join(' · ')}</p>
        <p className="text-small break-all">
          <OriginalLink url={feed.url}>{feed.url.replace(/^https?:\/\//, '')}</OriginalLink>
        </p>
      </div>
      <Health feed={feed} />
      <dl className="grid grid-cols-3 gap-x-4 text-small">
        <Figure term="Items">
          <Link to={`/items?feed=${encodeURIComponent(feed.id)}`} className="link">
            {figure(feed.items)}
          </Link>
        </Figure>
        <Figure term="Last new item">
          <When at={feed.lastItemAt} otherwise="none yet" />
        </Figure>
        <Figure term="Next attempt">
          <When at={feed.nextPollAt} as="due" otherwise="not planned" />
        </Figure>
      </dl>
    </li>
  );
}

function Health({ feed }: { readonly feed: Feed }) {
  return (
    <div className="min-w-0 text-small">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Status kind="health" value={feed.health} />
        <span className="text-faint">
          <When at={feed.healthSince} as="since" />
        </span>
      </p>
      {feed.because !== '' && <p className="text-soft">{capitalised(feed.because)}</p>}
      {feed.lastPolledAt !== '' && (
        <p className="text-faint">
          Asked <When at={feed.lastPolledAt} />
          {feed.failures > 0 && `, ${count(feed.failures, 'failure')} in a row`}
        </p>
      )}
      {feed.push !== undefined && <Hub push={feed.push} />}
    </div>
  );
}

function Hub({ push: { hub, because, spares, status } }: { readonly push: Shape<'Push'> }) {
  const { host } = new URL(hub);
  return (
    <p className="text-faint break-words">
      Hub <bdi>{host}</bdi>: {because === '' ? word('push', spares ? 'trusted' : status) : because}
    </p>
  );
}

function Figure({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-faint">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
