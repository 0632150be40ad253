import { inShort, rulingTarget } from './told-target.js';

it('A ruling is told with its act, its subject, and the matter that this does not name.', () => {
  const merge = { act: 'merge', matter: 'outcome:a', into: 'outcome:b' } as const;
  expect(rulingTarget(merge, 'ruling:matter/outcome:a')).toBe('merge ruling:matter/outcome:a outcome:b');
  expect(rulingTarget({ act: 'lift-merge', matter: 'outcome:a' }, 'ruling:matter/outcome:a')).toBe(
    'lift-merge ruling:matter/outcome:a',
  );
});

it('What is short stands as it is; of many names none is cut, and the others are counted.', () => {
  expect(inShort('a short one')).toBe('a short one');
  const names = Array.from({ length: 60 }, (_, place) => `feed-number-${String(place)}`);
  const told = inShort(names.join(' '));
  const [, shown = '', more] = /^(.*) \+(\d+)$/.exec(told) ?? [];
  expect(told.length).toBeLessThanOrEqual(400);
  expect(shown.split(' ')).toEqual(names.slice(0, 60 - Number(more)));
});

it('One name that is too long is cut: there is nothing else to tell.', () => {
  expect(inShort('x'.repeat(900)).length).toBeLessThanOrEqual(400);
});
