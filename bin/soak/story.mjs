// The summit that is soaked in: invented states, people and places, and talks that ended an hour before the start.
import { writeFileSync } from 'node:fs';

export const leaders = ['Marit Solheim', 'Tomas Varga'];
const host = 'Skagen';
const states = ['Norland', 'Varmia'];

/** Who is not at the table has a word about it. */
const neighbours = {
  Astoria: 'Elena Corvin',
  Belmark: 'Jonas Frey',
  Cordova: 'Ines Pardo',
  Drusia: 'Pavel Orlin',
  Estmark: 'Kaja Lepik',
  Fenland: 'Hugo Marsh',
  Galvia: 'Rosa Ferrante',
  Helmund: 'Otto Brandt',
  Istria: 'Luka Maric',
  Jutmark: 'Signe Holm',
  Karelin: 'Aino Saari',
  Lusatia: 'Clara Nowak',
};

export const voices = Object.entries(neighbours).map(([country, person]) => ({ country, person }));

export function soakStory({ id, feeds, now = Date.now() }) {
  const hour = 3_600_000;
  return {
    id,
    title: `Talks of ${states.join(' and ')}, ${host}`,
    summit: {
      ...{ leaders, place: `${host} Fort, ${host}`, zone: 'Etc/UTC' },
      began: new Date(now - 5 * hour).toISOString(),
      ended: new Date(now - hour).toISOString(),
    },
    actors: [...partiesOf(), ...voices.flatMap(({ country, person }) => pairOf(country, person))],
    relevance: {
      threshold: 3,
      groups: [
        { name: 'leaders', weight: 2, any: leaders.flatMap((name) => [name, name.split(' ')[1]]) },
        { name: 'summit', weight: 2, any: ['summit', 'talks', host] },
      ],
    },
    feeds: feeds.map((source) => ({ ...source, kind: 'newspaper', lang: 'en' })),
  };
}

const partiesOf = () => states.flatMap((country, at) => pairOf(country, leaders[at], { party: true }));

function pairOf(country, person, more = {}) {
  const office = { kind: 'person', role: 'President', affiliation: country };
  const aliases = [person.split(' ')[1], `President ${person}`];
  return [
    { name: country, kind: 'country', ...more },
    { name: person, ...office, aliases, ...more },
  ];
}

export const writeSoakStory = (file, about) => writeFileSync(file, JSON.stringify(soakStory(about)));
