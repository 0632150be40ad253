import { recorded } from '#testing';
import { project, touchesOf, type View } from './view.js';

const happened = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;
const event = recorded({ type: 'noted.v1', happened, data: ['a', 'b'] });
const keys: View['keys'] = ({ data }) => data as string[];
const counts = { name: 'counts', version: 1, keys, evolve: (doc = 0) => doc + 1 } as View<number> as View;
const gone: View = { name: 'gone', version: 1, keys, evolve: () => undefined };

describe('projecting an event', () => {
  it('makes each document it touches anew from the one that stands', () => {
    const read = (_view: string, key: string) => (key === 'a' ? 4 : undefined);
    expect(project(touchesOf([counts], event), event, read)).toEqual([
      { view: 'counts', key: 'a', doc: 5 },
      { view: 'counts', key: 'b', doc: 1 },
    ]);
  });

  it('removes a document with null, and does so for each view on its own', () => {
    const changes = project(touchesOf([counts, gone], event), event, () => undefined);
    expect(changes.map(({ view, doc }) => [view, doc])).toEqual([['counts', 1], ['counts', 1], ['gone', null], ['gone', null]]); // oxfmt-ignore
  });
});
