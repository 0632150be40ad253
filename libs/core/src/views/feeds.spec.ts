import { hoursLater, recorded } from '#testing';
import type { Fact, Recorded } from '../event.js';
import { feedsView, type FeedDoc } from './feeds.js';

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const about = { url: 'https://wire.example/feed', publisher: 'Nordic Wire', kind: 'wire', lang: 'en', by: 'story' };
const of = (fact: Fact, subject = 'feed:wire'): Recorded => recorded(fact, { subject });
const added = of({ type: 'feed-added.v1', happened, data: about });
const turned = of({
  type: 'feed-health-changed.v1',
  happened,
  data: { from: 'unknown', to: 'gone', because: 'as said' },
});
const item = of({ type: 'article-discovered.v1', happened, data: { feed: 'wire' } }, 'article:a1');
const after = (...events: readonly Recorded[]) =>
  events.reduce<FeedDoc | undefined>((doc, event) => feedsView.evolve(doc, event, 'wire'), undefined);

describe('the feeds view', () => {
  it('shows each source with its health', () => {
    expect(after(added)).toMatchObject({ ...about, id: 'wire', health: 'unknown', because: '', items: 0 });
    expect(after(added, turned)).toMatchObject({ health: 'gone', because: 'as said', healthSince: hoursLater(100) });
  });

  it('counts what a source brought', () => {
    expect(feedsView.keys(item)).toEqual(['wire']);
    expect(after(added, item, item)).toMatchObject({ items: 2, lastItemAt: hoursLater(100) });
    expect(after(item)).toBeUndefined();
  });
});
