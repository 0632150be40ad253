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

  it('keeps how its health went, where it lived, and whether people paused it', () => {
    const moved = of({
      type: 'feed-moved.v1',
      happened,
      data: { from: about.url, to: 'https://new.example/', because: '' },
    });
    const paused = of({ type: 'feed-paused.v1', happened, data: { by: 'admin', because: '' } });
    const resumed = of({ type: 'feed-resumed.v1', happened, data: { by: 'admin' } });
    expect(after(added, turned)?.healthHistory).toEqual([{ at: hoursLater(100), health: 'gone', because: 'as said' }]);
    expect(after(added, moved, paused)).toMatchObject({
      url: 'https://new.example/',
      movedFrom: about.url,
      paused: true,
    });
    expect(after(added, paused, resumed)?.paused).toBe(false);
    const distrusted = of({ type: 'feed-validators-distrusted.v1', happened, data: { because: 'it lied' } });
    expect(after(added, distrusted)?.distrusted).toBe('it lied');
    expect(after(added, distrusted, moved)).not.toHaveProperty('distrusted');
  });

  it('lists what of its coverage was missed, and what was got after all', () => {
    const gap = { after: hoursLater(1), before: hoursLater(2), because: 'no item in common' };
    const suspected = of({ type: 'coverage-gap-suspected.v1', happened, data: gap });
    const filled = of({ type: 'coverage-gap-filled.v1', happened, data: { after: gap.after, items: 3 } });
    expect(after(added, suspected)?.gaps).toEqual([{ ...gap, filled: false }]);
    expect(after(added, suspected, filled)?.gaps).toEqual([{ ...gap, filled: true }]);
  });

  it('no longer lists one that was removed, until it is added again', () => {
    const removed = of({ type: 'feed-removed.v1', happened, data: { by: 'admin', because: '' } });
    expect(after(added, removed)).toBeUndefined();
    expect(after(added, turned, removed, added)).toMatchObject({ health: 'unknown', healthHistory: [] });
  });
});
