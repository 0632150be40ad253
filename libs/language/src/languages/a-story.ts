/** The invented summit of the specs with names as they are written, and bent, in Russian and German. */
import type { Story } from '#core';
import { aStory } from '../a-story.js';

const names: Readonly<Record<string, readonly string[]>> = {
  'Pavel Orlov': ['Орлов', 'Орлова', 'Орлову', 'Орловым', 'Павел Орлов', 'Pawel Orlow', 'Orlow', 'президент России'],
  'Clara Whitfield': ['Уитфилд', 'Клара Уитфилд', 'президент США', 'US-Präsidentin'],
  'Iryna Bondar': ['Бондарь', 'Ирина Бондарь', 'Irina Bondar'],
  'Oleg Smirin': ['Смирин', 'Олег Смирин', 'Смирина', 'Kremlsprecher', 'пресс-секретарь Кремля'],
  'Hugo Lindt': ['Линдт', 'Kanzler Lindt', 'der Bundeskanzler'],
  Russia: ['Россия', 'Россию', 'России', 'Москва', 'Кремль', 'Кремле', 'Russland', 'Moskau', 'Kreml'],
  'United States': ['США', 'Белый дом', 'Белом доме', 'Vereinigte Staaten', 'Weißes Haus'],
};

export const aStoryInTongues: Story = {
  ...aStory,
  actors: aStory.actors.map((actor) => ({ ...actor, aliases: [...actor.aliases, ...(names[actor.name] ?? [])] })),
};
