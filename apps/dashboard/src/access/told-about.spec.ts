import { aboutOf, type Names } from './told-about.js';

const names: Names = {
  feed: (id) => ({ courier: 'The Courier' })[id],
  token: (id) => ({ '77': 'A script' })[id],
  subscription: (id) => ({ '5f': 'The desk' })[id],
};

const about = (action: string, target: string) => aboutOf({ action, target }, names);
const ruled = (target: string) => about('POST /api/v1/rulings', target);
const namesOf = (told: ReturnType<typeof about>) => told.named.map(({ name }) => name);

it.each([
  ['merge ruling:matter/outcome:ceasefire outcome:economy', 'Merged', ['Ceasefire', 'Economy']],
  ['lift-merge ruling:matter/outcome:ceasefire', 'Took back a merger', ['Ceasefire']],
  ['correct ruling:claim/a1.9c outcome:ceasefire', 'Corrected a sentence', ['Ceasefire', 'The item']],
  ['mute ruling:source/the daily post', 'Muted a source', ['the daily post']],
  ['irrelevant ruling:item/a1', 'Judged an item not relevant', ['The item']],
  ['dismiss ruling:question/77 outcome:ceasefire', 'Dismissed a question', ['Ceasefire']],
])('%s is told as “%s”, of what it concerned', (target, did, named) => {
  expect(ruled(target).did).toBe(did);
  expect(namesOf(ruled(target))).toEqual(named);
});

it('An older entry does not hold what was decided: the route alone tells it.', () => {
  expect(ruled('ruling:matter/outcome:ceasefire').did).toBeUndefined();
  expect(ruled('ruling:matter/outcome:ceasefire').named).toEqual([
    { name: 'Ceasefire', path: '/matters/outcome%3Aceasefire' },
  ]);
});

it('Feeds, subscriptions and tokens are told by name, and by their id where they are not known.', () => {
  expect(namesOf(about('POST /api/v1/feeds/poll', 'courier herald +40'))).toEqual(['The Courier', 'herald']);
  expect(about('POST /api/v1/feeds/poll', 'courier herald +40').more).toBe(40);
  expect(namesOf(about('POST /api/v1/tokens', '77 as viewer'))).toEqual(['A script as viewer']);
  expect(namesOf(about('PATCH /api/v1/subscriptions/:id', '5f'))).toEqual(['The desk']);
  expect(namesOf(about('POST /api/v1/deliveries/:id/retry', 'outcome:ceasefire@2~5f'))).toEqual([
    'Ceasefire',
    'The desk',
  ]);
});

it('Of an older list that was cut within a name, that name is left out.', () => {
  const told = about('POST /api/v1/feeds/poll', `courier ${'x'.repeat(383)} wired-al`);
  expect(namesOf(told)).not.toContain('wired-al');
  expect(told.more).toBeNull();
});

it('What it has no name for stands as the log has it.', () => {
  expect(about('POST /api/v1/users', 'Runa as analyst').named).toEqual([{ name: 'Runa as analyst', path: null }]);
  expect(about('POST /api/v1/doors/renew', '').named).toEqual([]);
});
