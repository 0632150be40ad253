import type { Shape } from '../client.js';
import { gridOf, orderFrom, pressed, sorted } from './grid.js';

const line = (actor: string, toward: string, value: string, since = '2031-05-01T10:00:00Z') =>
  ({
    ...{ matter: `reaction:${actor}.${toward}`, kind: 'reaction', value, since },
    about: { kind: 'reaction', actor, actorKind: 'person', role: null, affiliation: actor, toward },
  }) as unknown as Shape<'BriefLine'>;

const lines = [
  line('Orla', 'summit', 'negative', '2031-05-03T10:00:00Z'),
  line('Bruno', 'summit', 'positive'),
  line('Bruno', 'ceasefire', 'cautious', '2031-05-02T10:00:00Z'),
  line('Zoe', 'ceasefire', 'negative'),
  line('Ada', 'summit', 'positive'),
];
const actors = (order: string) => sorted(gridOf(lines).rows, orderFrom(order)).map(({ actor }) => actor);

describe('the grid of reactions', () => {
  it('has a row for each actor and a column for each thing spoken of, what most spoke of first', () => {
    const { towards, rows } = gridOf(lines);
    expect(towards).toEqual(['summit', 'ceasefire']);
    expect(rows.map(({ actor, cells }) => [actor, cells.size])).toEqual([['Orla', 1], ['Bruno', 2], ['Zoe', 1], ['Ada', 1]]); // oxfmt-ignore
  });

  it('loses no reaction where two stand in one cell', () => {
    const { rows } = gridOf([line('Ada', 'summit', 'positive'), line('Ada', 'summit', 'negative')]);
    expect(rows[0]?.cells.get('summit')).toHaveLength(2);
  });

  it('is sorted by name, by the latest, and by stance; those without one stand last either way', () => {
    expect(actors('actor')).toEqual(['Ada', 'Bruno', 'Orla', 'Zoe']);
    expect(actors('-actor')).toEqual(['Zoe', 'Orla', 'Bruno', 'Ada']);
    expect(actors('latest')).toEqual(['Orla', 'Bruno', 'Ada', 'Zoe']);
    expect(actors('summit')).toEqual(['Ada', 'Bruno', 'Orla', 'Zoe']);
    expect(actors('-summit')).toEqual(['Orla', 'Ada', 'Bruno', 'Zoe']);
  });

  it('turns round when the same head is pressed again', () => {
    expect(pressed(orderFrom('actor'), 'actor')).toBe('-actor');
    expect(pressed(orderFrom('-actor'), 'actor')).toBe('actor');
    expect(pressed(orderFrom(null), 'summit')).toBe('summit');
  });
});
