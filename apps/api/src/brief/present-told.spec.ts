import type { Recorded } from '#core';
import { presentTold } from './present-told.js';

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
