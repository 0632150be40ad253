import { keyOf, readPanel, withPanel, type Panel } from './panel.js';

const read = (search: string) => readPanel(new URLSearchParams(search));

describe('the panel in an address', () => {
  it.each<Panel>([
    { open: 'evidence', matter: 'outcome:ceasefire' },
    { open: 'evidence', matter: 'outcome:ceasefire', sentence: 'a1.0.10.agreed', beside: 'a2.4.9.denied' },
    { open: 'event', position: 119 },
    { open: 'notice', notice: 'meeting:call.a-b.c@3' },
  ])('comes back as it was opened', (panel) => {
    expect(readPanel(withPanel(new URLSearchParams('q=ceasefire'), panel))).toEqual(panel);
  });

  it('is none without one, and for what is no event', () => {
    expect([read(''), read('evidence='), read('event=0'), read('event=x'), read('notice=')]).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  it('takes the place of the one before and leaves the rest of the address alone', () => {
    const before = new URLSearchParams('asOf=2025-08-16T12:00Z&evidence=outcome:trade&sentence=x&beside=y');
    expect(withPanel(before, { open: 'event', position: 7 }).toString()).toBe('asOf=2025-08-16T12%3A00Z&event=7');
    expect(withPanel(before, null).toString()).toBe('asOf=2025-08-16T12%3A00Z');
  });
});

it('A sentence is named by its article, its characters and what it claims.', () => {
  expect(keyOf({ article: 'a1', start: 0, end: 10, value: 'not-agreed' })).toBe('a1.0.10.not-agreed');
});
