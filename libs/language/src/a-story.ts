/** An invented summit for the specs: two presidents meet in Reykjavik over a third state's war. */
import type { Actor, Story } from '#core';

const person = (name: string, role: string, affiliation: string, party = true): Actor => ({
  name,
  kind: 'person',
  aliases: [name.split(' ').at(-1) ?? name],
  role,
  affiliation,
  party,
});

const state = (name: string, aliases: readonly string[]): Actor => ({ name, kind: 'country', aliases, party: true });

export const aStory: Story = {
  id: 'reykjavik-2031',
  title: 'The Reykjavik summit',
  summit: {
    leaders: ['Clara Whitfield', 'Pavel Orlov'],
    place: 'Reykjavik, Iceland',
    began: '2031-05-10T10:00:00Z',
    ended: '2031-05-10T16:00:00Z',
    zone: 'Atlantic/Reykjavik',
  },
  actors: [
    person('Clara Whitfield', 'President of the United States', 'United States'),
    person('Pavel Orlov', 'President of Russia', 'Russia'),
    person('Iryna Bondar', 'President of Ukraine', 'Ukraine'),
    person('Oleg Smirin', 'Kremlin spokesman', 'Russia'),
    person('Hugo Lindt', 'Chancellor of Germany', 'Germany', false),
    state('United States', ['US', 'U.S.', 'Washington', 'White House']),
    state('Russia', ['Moscow', 'Kremlin']),
    state('Ukraine', ['Kyiv']),
    { name: 'NATO', kind: 'organization', aliases: [] },
    { name: 'European leaders', kind: 'group', aliases: ['European allies', 'Europe'] },
  ],
  relevance: { threshold: 1, groups: [] },
  feeds: [],
};
