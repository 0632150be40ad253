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

  it('is kept without a fragment, which makes no other feed of it, nor of one that was kept with it', () => {
    feed
      .given()
      .when(add(`${source.url}#latest`))
      .then(added);
    feed
      .given(added)
      .when(add(`${source.url}#latest`))
      .then();
    const before: FeedFact = { ...added, data: { ...source, url: `${source.url}#old` } };
    feed.given(before).when(add()).then();
    const to = 'https://wire.example/new';
    const data = { from: source.url, to, because: 'it held' };
    const move: FeedCommand = { type: 'MoveFeed', at, to: `${to}#top`, because: 'it held' };
    feed.given(added).when(move).then({ type: 'feed-moved.v1', happened: at, data });
  });

  it('tells its health when that changes', () => {
    feed.given(added).when(report('ok')).then(turned('unknown', 'ok'));
    feed.given(added, turned('unknown', 'ok')).when(report('ok')).then();
    feed.given(added, turned('unknown', 'ok')).when(report('gone')).then(turned('ok', 'gone'));
  });

  it('has no health before it is added', () => {
    feed.given().when(report('ok')).thenRefused('not-found');
  });

  it('moves with its publisher, and is the same feed to those who name its old address', () => {
    const to = 'https://wire.example/new';
    const moved: FeedFact = { type: 'feed-moved.v1', happened: at, data: { from: source.url, to, because: 'it held' } };
    feed.given(added).when({ type: 'MoveFeed', at, to, because: 'it held' }).then(moved);
    feed.given(added, moved).when({ type: 'MoveFeed', at, to, because: 'it held' }).then();
    feed.given(added, moved).when(add()).then();
    feed.given(added, moved).when(add(to)).then();
  });

  it('is paused and resumed by people, each once', () => {
    const data = { by: 'admin', because: 'too loud' };
    const paused: FeedFact = { type: 'feed-paused.v1', happened: at, data };
    const resumed: FeedFact = { type: 'feed-resumed.v1', happened: at, data: { by: 'admin' } };
    feed
      .given(added)
      .when({ type: 'PauseFeed', at, ...data })
      .then(paused);
    feed
      .given(added, paused)
      .when({ type: 'PauseFeed', at, ...data })
      .then();
    feed.given(added, paused).when({ type: 'ResumeFeed', at, by: 'admin' }).then(resumed);
    feed.given(added).when({ type: 'ResumeFeed', at, by: 'admin' }).then();
  });

  it('stays removed when the story file is read again, and comes back when people add it', () => {
    const data = { by: 'admin', because: 'a copy of another' };
    const removed: FeedFact = { type: 'feed-removed.v1', happened: at, data };
    feed
      .given(added)
      .when({ type: 'RemoveFeed', at, ...data })
      .then(removed);
    feed.given(added, removed).when(add()).then();
    feed.given(added, removed).when(report('ok')).thenRefused('not-found');
    const back = { ...source, by: 'admin' };
    feed
      .given(added, removed)
      .when({ type: 'AddFeed', at, source: back })
      .then({ type: 'feed-added.v1', happened: at, data: back });
  });

  it('is distrusted once, until it moves', () => {
    const distrusted: FeedFact = { type: 'feed-validators-distrusted.v1', happened: at, data: { because: 'it lied' } };
    feed.given(added).when({ type: 'DistrustValidators', at, because: 'it lied' }).then(distrusted);
    feed.given(added, distrusted).when({ type: 'DistrustValidators', at, because: 'again' }).then();
  });

  it('has each gap suspected once, and filled only where one is open', () => {
    const [after, before] = ['2031-05-10T12:00:00.000Z', '2031-05-10T13:00:00.000Z'];
    const gap = { after, before, because: 'no item in common' };
    const suspected: FeedFact = { type: 'coverage-gap-suspected.v1', happened: at, data: gap };
    const filled: FeedFact = { type: 'coverage-gap-filled.v1', happened: at, data: { after, items: 7, of: 2 } };
    feed
      .given(added)
      .when({ type: 'SuspectGap', at, ...gap })
      .then(suspected);
    feed
      .given(added, suspected)
      .when({ type: 'SuspectGap', at, ...gap })
      .then();
    feed.given(added, suspected).when({ type: 'FillGap', at, after, items: 7 }).then(filled);
    feed.given(added, suspected, filled).when({ type: 'FillGap', at, after, items: 7 }).then();
  });
});
