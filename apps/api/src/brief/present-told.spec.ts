import type { Recorded } from '#core';
import { presentRefusedDates, presentTold } from './present-told.js';

const step = (type: string, data: object) => ({ type, data }) as unknown as Recorded;
const read = { textHash: 'a', pageHash: 'b', finalUrl: 'https://harbour.example/', verdict: 'article', words: 9 };

describe('what a page says about itself', () => {
  it('is of its last reading, and only what it said', () => {
    const steps = [
      step('article-read.v1', { ...read, byline: 'Ana Ruiz', section: 'World' }),
      step('article-read.v1', { ...read, byline: 'Ana Ruiz, Bo Lind', agency: 'dpa', access: 'closed' }),
      step('article-judged.v1', { byline: 'nobody' }),
    ];
    expect(presentTold(steps)).toEqual({ byline: 'Ana Ruiz, Bo Lind', agency: 'dpa', access: 'closed' });
  });

  it('is nothing before it was read', () => {
    expect(presentTold([step('article-discovered.v1', {})])).toBeNull();
  });
});

describe('dates that were not taken', () => {
  const discovered = step('article-discovered.v1', { refusedDate: '31 Feb 2031' });
  const late = step('article-read.v1', { ...read, publishedAt: '9999-01-01', refusedDates: ['publishedAt'] });

  it('are the one of the feed, and those of the page as it was last read', () => {
    const both = { ...read, publishedAt: '9998', modifiedAt: '9999', refusedDates: ['publishedAt', 'modifiedAt'] };
    expect(presentRefusedDates([discovered, late, step('article-read.v1', both)])).toEqual([
      { of: 'feed', given: '31 Feb 2031' },
      { of: 'published', given: '9998' },
      { of: 'changed', given: '9999' },
    ]);
    expect(presentRefusedDates([discovered, late, step('article-read.v1', read)])).toHaveLength(1);
  });

  it('are none of facts of before', () => {
    expect(presentRefusedDates([step('article-discovered.v1', {}), step('article-read.v1', read)])).toEqual([]);
  });
});
