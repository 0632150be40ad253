import { hoursLater, recorded } from '#testing';
import { carryUp, storedLanguage, UnknownEventType } from './language.js';
import type { Upcasts } from './types.js';

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const event = (type: string, data: object = {}) => recorded({ type, happened, data });

describe('the stored language', () => {
  it('takes present types as they are', () => {
    const added = event('feed-added.v1', { url: 'https://news.example/feed' });
    expect(storedLanguage(added)).toEqual(added);
  });

  it.each(['feed-added.v2', 'feed-added', 'toString', 'stranger.v1'])('refuses what it does not know: %s', (type) => {
    expect(() => storedLanguage(event(type))).toThrow(UnknownEventType);
  });

  it('carries an older version up through every step to the present one', () => {
    const steps: Upcasts<'noted.v3' | 'other.v1'> = {
      'noted.v1': (data: unknown) => ({ ...(data as object), second: true }),
      'noted.v2': (data: unknown) => ({ ...(data as object), third: true }),
    };
    const carried = carryUp(event('noted.v1', { first: true }), steps);
    expect(carried).toEqual(event('noted.v3', { first: true, second: true, third: true }));
    expect(carryUp(event('other.v1'), steps)).toEqual(event('other.v1'));
  });

  it('does not compile while a step is missing', () => {
    const step = (data: unknown) => data;
    // @ts-expect-error: there is nothing that makes `noted.v2` of `noted.v1`
    const incomplete: Upcasts<'noted.v3'> = { 'noted.v2': step };
    expect(Object.keys(incomplete)).toEqual(['noted.v2']);
  });
});
