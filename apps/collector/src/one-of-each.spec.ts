import { OneOfEach } from './one-of-each.js';

const report = (title: string) =>
  JSON.parse(
    JSON.stringify({
      title,
      publisher: { name: 'Nordic Wire', kind: 'agency' },
      parties: ['Norland', 'Varmia'],
      at: { start: 3, end: 9, place: null },
    }),
  ) as { title: string; publisher: object; parties: readonly string[]; at: object };

describe('one of each', () => {
  it('gives back what it was given, and makes equal publishers and lists of names one', () => {
    const shared = new OneOfEach();
    const [one, other] = [shared.of(report('Talks')), shared.of(report('Silence'))];
    expect([one, other]).toEqual([report('Talks'), report('Silence')]);
    expect(other.publisher).toBe(one.publisher);
    expect(other.parties).toBe(one.parties);
    expect(other.at).not.toBe(one.at);
  });

  it('takes a list and an object of the same words for two things', () => {
    const shared = new OneOfEach();
    shared.of({ names: ['a'] });
    expect(shared.of({ names: { 0: 'a' } })).toEqual({ names: { 0: 'a' } });
  });
});
