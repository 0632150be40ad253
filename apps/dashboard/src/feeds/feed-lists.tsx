/** The feeds in their groups; those in trouble stand first. */
import type { Shape } from '../client.js';
import { Empty } from '../shell/empty.js';
import { LongList } from '../shell/long-list.js';
import { Section } from '../shell/page.js';
import { count, figure, word } from '../words/word.js';
import { FeedRow } from './feed-row.js';
import { feedGroups, groupOf, matches, type FeedGroup } from './feed-groups.js';
import { FeedsFilterBar, useFeedsFilter } from './feeds-filter.js';
import { feedWords } from '../words/words.js';

type Feed = Shape<'Feed'>;

const shownAtFirst = 100;
const byName = (a: Feed, b: Feed) => a.publisher.localeCompare(b.publisher) || a.id.localeCompare(b.id);

const notes: Readonly<Record<FeedGroup, string>> = {
  trouble: feedWords.brokenMeans,
  quiet: feedWords.silentMeans,
  working: '',
  paused: feedWords.notAskedUntilResumed,
};

export function FeedLists({ feeds }: { readonly feeds: readonly Feed[] }) {
  const { filter, change } = useFeedsFilter();
  if (feeds.length === 0) {
    return <Empty title={feedWords.thereAreNoFeeds}>{feedWords.noFeedsWhy}</Empty>;
  }
  const found = feeds.filter((feed) => matches(feed, filter)).toSorted(byName);
  const isFiltered = filter.q !== '' || filter.tag !== '' || filter.show !== '';
  return (
    <>
      <FeedsFilterBar feeds={feeds} filter={filter} change={change} />
      <p role="status" className="mb-4 text-small text-faint empty:hidden">
        {isFiltered && feedWords.of(figure(found.length), count(feeds.length, 'feed'))}
      </p>
      {found.length === 0 && <Empty title={feedWords.noFeedMatches}>{feedWords.noneMatchAdvice}</Empty>}
      {feedGroups.map((group) => (
        <Group key={group} group={group} feeds={found.filter((feed) => groupOf(feed) === group)} />
      ))}
      {!isFiltered && feeds.every((feed) => groupOf(feed) === 'trouble') && (
        <Section title={word('feedGroup', 'working')}>
          <Empty title={feedWords.noFeedWorks}>{feedWords.allUnreachableAdvice}</Empty>
        </Section>
      )}
    </>
  );
}

function Group({ group, feeds }: { readonly group: FeedGroup; readonly feeds: readonly Feed[] }) {
  if (feeds.length === 0) return null;
  const note = [count(feeds.length, 'feed'), notes[group]].filter((part) => part !== '').join('; ');
  return (
    <Section title={word('feedGroup', group)} note={note}>
      <LongList all={feeds} atFirst={shownAtFirst} row={(feed) => <FeedRow key={feed.id} feed={feed} />} />
    </Section>
  );
}
