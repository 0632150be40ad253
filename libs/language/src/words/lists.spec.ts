import { sequencesOf } from '../phrases/notation.js';
import { measures } from './measures.js';
import { meetings } from './meetings.js';
import { saying } from './saying.js';
import { scopes } from './scopes.js';
import { stances } from './stances.js';
import { statuses } from './statuses.js';
import { topics } from './topics.js';
import { verdicts } from './verdicts.js';

const lists = { measures, meetings, saying, scopes, stances, statuses, topics, verdicts };

describe('the word lists', () => {
  it.each(Object.entries(lists))('%s stay small in memory: what stands for many words is a class', (_name, list) => {
    const steps = Object.values(list)
      .flat()
      .flatMap(sequencesOf)
      .reduce((sum, sequence) => sum + sequence.length, 0);
    expect(steps).toBeLessThan(35_000);
  });

  it('write out no phrase in more than four hundred ways', () => {
    const phrases = Object.values(lists).flatMap((list) => Object.values(list).flat());
    expect(phrases.filter((phrase) => sequencesOf(phrase).length > 400)).toEqual([]);
  });
});
