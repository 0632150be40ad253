import { erased } from '#archive';
import { textErasureKey } from '#core';
import { hoursLater } from '#testing';
import type { Projector } from './projector.js';
import { tellingOf } from './telling-of.js';

const order = { at: hoursLater(2), reason: 'order of a court' };

function holding(held: string | typeof erased | undefined) {
  const archive = { findText: () => Promise.resolve(held) };
  const doc = (view: string, key: string) =>
    Promise.resolve(view === 'erasures' && key === textErasureKey('t1') ? order : undefined);
  return tellingOf({ archive, views: { doc }, log: {} } as unknown as Projector);
}

it('What the archive holds is told from; what is gone from it is not, nor what never was there.', async () => {
  expect(await holding('A truce.').findText('t1')).toBe('A truce.');
  expect(await holding(erased).findText('t1')).toBeUndefined();
  expect(await holding(undefined).findText('t1')).toBeUndefined();
});

it('An order to erase is known by the text that it names.', async () => {
  expect(await holding('A truce.').erasureOf('t1')).toEqual(order);
  expect(await holding('A truce.').erasureOf('t2')).toBeUndefined();
});
