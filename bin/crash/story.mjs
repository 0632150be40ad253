// The story of the drill: it watches nothing, so that nothing but the drill is in its log.
import { writeFileSync } from 'node:fs';

export function writeStory(file) {
  const story = {
    id: 'crash-drill',
    title: 'A summit without coverage',
    summit: {
      leaders: ['Anna Alder'],
      place: 'Reykjavik',
      began: '2031-05-10T10:00:00Z',
      ended: '2031-05-10T16:00:00Z',
      zone: 'Atlantic/Reykjavik',
    },
    actors: [{ name: 'Anna Alder', kind: 'person' }],
    relevance: { threshold: 1, groups: [{ name: 'summit', weight: 1, any: ['summit'] }] },
    feeds: [],
  };
  writeFileSync(file, JSON.stringify(story));
  return story.id;
}
