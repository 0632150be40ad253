/**
 * What the service keeps of a feed's items, taken while they are still in the thread that read them: what crosses to the main
 * loop, and is hashed and logged there, stays small whatever a feed holds.
 */
import type { FeedItem, ParsedFeed } from '#core';
import { plainText } from '#reading';

/** Feeds put the newest first. As many as are kept of a feed in XML, whose two ends they are. */
const mostItems = 10_000;
/** In characters. Some feeds put whole pages there; the log keeps what introduces them. */
const longest = { title: 1000, summary: 1000 };
/** Of the markup around a summary no more is looked at: an item may hold megabytes. */
const longestMarkup = 50_000;

/** Summaries become plain text; nobody needs the contents, for the pages themselves are read. */
export function introduced(feed: ParsedFeed): ParsedFeed {
  return { ...feed, items: feed.items.slice(0, mostItems).map(introducedItem) };
}

function introducedItem({ content: _content, title, summary, ...item }: FeedItem): FeedItem {
  const plain = summary && plainText(summary.slice(0, longestMarkup)).slice(0, longest.summary);
  return {
    ...item,
    ...(title === undefined ? {} : { title: title.slice(0, longest.title) }),
    ...(plain === undefined ? {} : { summary: plain }),
  };
}
