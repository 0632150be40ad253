import { Desk } from '#testing';
import type { RulingAsked } from '../summit/order.js';
import { reviewOf } from './review.js';
import { refuseRulingOnNothing } from './ruled-on.js';

const desk = new Desk().reports('a', 'proposed').reports('b', 'agreed');
const publisher = [...desk.matters.values()][0]!.reports[0]!.article.publisher.name;

const asking = (ruling: RulingAsked) =>
  refuseRulingOnNothing(ruling, {
    picture: desk,
    isItem: (id) => Promise.resolve(id === 'a'),
    publishers: () => Promise.resolve(['The Watched Wire']),
    hasItemsOf: (source) => Promise.resolve(source === 'Passed On Post'),
  });

describe('a ruling', () => {
  it.each<RulingAsked>([
    { act: 'irrelevant', item: 'a' },
    { act: 'mute', source: 'the watched  wire' },
    { act: 'never-sole', source: publisher.toUpperCase() },
    { act: 'mute', source: 'Passed On Post' },
    { act: 'dismiss', question: reviewOf(desk)[0]!.id, matter: 'outcome:ceasefire' },
    { act: 'unmute', source: 'Nobody' },
    { act: 'lift-item', item: 'nope' },
  ])('on what is there is taken: %j', async (ruling) => {
    await expect(asking(ruling)).resolves.toBeUndefined();
  });

  it.each<RulingAsked>([
    { act: 'relevant', item: 'nope' },
    { act: 'irrelevant', item: 'nope' },
    { act: 'mute', source: 'Nobody' },
    { act: 'never-sole', source: 'Nobody' },
    { act: 'dismiss', question: 'nope', matter: 'outcome:ceasefire' },
  ])('on nothing is refused: %j', async (ruling) => {
    await expect(asking(ruling)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that was given already may be given again', async () => {
    const { id, matter } = reviewOf(desk)[0]!;
    desk.rule({ act: 'dismiss', question: id, matter });
    await expect(asking({ act: 'dismiss', question: id, matter })).resolves.toBeUndefined();
  });
});
