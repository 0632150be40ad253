import { scenario } from '#testing';
import { feedDecider, type FeedCommand } from './decide.js';
import type { FeedAdded, FeedFact, FeedHealth } from './events.js';

const at = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;
const about = { url: 'https://wire.example/feed', publisher: 'Nordic Wire', lang: 'en', by: 'story' };
const source: FeedAdded['data'] = { ...about, kind: 'wire' };
const added: FeedFact = { type: 'feed-added.v1', happened: at, data: source };
const turned = (from: FeedHealth, to: FeedHealth): FeedFact => ({
  type: 'feed-health-changed.v1',
  happened: at,
  data: { from, to, because: 'as said' },
});
const add = (url = source.url): FeedCommand => ({ type: 'AddFeed', at, source: { ...source, url } });
const report = (health: FeedHealth): FeedCommand => ({ type: 'ReportHealth', at, health, because: 'as said' });
const feed = scenario(feedDecider);

describe('a feed', () => {
  it('is added once, however often the service starts', () => {
    feed.given().when(add()).then(added);
    feed.given(added).when(add()).then();
  });

  it('does not change its address in silence', () => {
    feed.given(added).when(add('https://other.example/feed')).thenRefused('conflict');
  });

  it('tells its health when that changes', () => {
    feed.given(added).when(report('ok')).then(turned('unknown', 'ok'));
    feed.given(added, turned('unknown', 'ok')).when(report('ok')).then();
    feed.given(added, turned('unknown', 'ok')).when(report('gone')).then(turned('ok', 'gone'));
  });

  it('has no health before it is added', () => {
    feed.given().when(report('ok')).thenRefused('not-found');
  });
});
