/** What a notice is of, by its name: a matter, or a feed or subscription where the service tells of itself. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { subjectOf } from '../evidence/subject.js';
import { useFeeds } from '../feeds/use-feeds.js';
import { deliveryWords } from '../words/words.js';
import { useSubscriptions } from './use-subscriptions.js';

export function ToldOf({ subject }: { readonly subject: string }) {
  const id = subject.slice(subject.indexOf(':') + 1);
  if (subject.startsWith('feed:')) return <OfFeed id={id} />;
  if (subject.startsWith('subscription:')) return <OfSubscription id={id} />;
  const { name, path } = subjectOf(subject);
  return <Named path={path}>{name}</Named>;
}

function OfFeed({ id }: { readonly id: string }) {
  const feed = useFeeds().data?.find((each) => each.id === id);
  return <Named path={`/feeds/${encodeURIComponent(id)}`}>{deliveryWords.ofFeed(feed?.publisher ?? id)}</Named>;
}

function OfSubscription({ id }: { readonly id: string }) {
  const { data } = useSubscriptions();
  const found = data?.find((each) => each.id === id);
  if (data !== undefined && found === undefined) return deliveryWords.gone;
  return deliveryWords.ofSubscription(found === undefined ? id : found.label || found.url);
}

function Named({ path, children }: { readonly path: string | null; readonly children: ReactNode }) {
  if (path === null) return children;
  return (
    <Link to={path} className="hover:underline">
      {children}
    </Link>
  );
}
