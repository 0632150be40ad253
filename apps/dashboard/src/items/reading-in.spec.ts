import { qualityWords, readingIn } from './reading-in.js';

const step = (type: string, data: object) => ({
  position: 1,
  type,
  at: '2024-09-16T12:00:00Z',
  told: { kind: 'let-go' as const, because: '' },
  summary: '',
  by: null,
  data,
});

describe('the reading in an item’s trace', () => {
  it('is the last one, with its sign and its pieces', () => {
    const entries = [{ start: 10, end: 90, title: 'Lunch is cut short' }];
    const live = { verdict: 'live-blog', quality: 0.94, reason: 'it shows 4 posts', entries };
    const trace = [
      step('article-read.v1', { verdict: 'article', quality: 0.8 }),
      step('article-read.v1', live),
      step('article-judged.v1', {}),
    ];
    expect(readingIn({ trace })).toEqual(live);
  });

  it('is none where the page could not be read at last', () => {
    const trace = [
      step('article-read.v1', { verdict: 'article', quality: 0.8 }),
      step('article-unreadable.v1', { reason: 'paywall' }),
    ];
    expect(readingIn({ trace })).toBeNull();
  });

  it.each([
    [0.97, 'whole and alone, quite sure'],
    [0.9, 'whole and alone, fairly sure'],
    [0.84, 'a little may be missing'],
    [0.2, 'hardly sure'],
  ])('puts a quality of %s into words', (quality, words) => {
    expect(qualityWords('article', quality)).toContain(words);
  });
});
