/** The names of feeds, subscriptions and tokens for the account of actions, which holds their ids. */
import { useSubscriptions } from '../deliveries/use-subscriptions.js';
import { useFeeds } from '../feeds/use-feeds.js';
import { accessWords } from '../words/words.js';
import { useTokens } from './access-api.js';
import type { Names } from './told-about.js';

export function useNames(): Names {
  const feeds = useFeeds().data;
  const receivers = useSubscriptions().data;
  const tokens = new Map(useTokens().data?.map(({ id, label }) => [id, label]));
  const publishers = new Map(feeds?.map(({ id, publisher }) => [id, publisher]));
  const labels = new Map(receivers?.map(({ id, label, url }) => [id, label || url]));
  return {
    feed: (id) => publishers.get(id),
    token: (id) => tokens.get(id),
    subscription: (id) => {
      const isGone = receivers !== undefined && !labels.has(id);
      return isGone ? accessWords.removedSubscription(id) : labels.get(id);
    },
  };
}
