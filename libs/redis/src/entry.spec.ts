import { carryChain, linkOf } from './chain.js';
import { entryOf, eventOf, payloadOf, readableEventOf } from './entry.js';

const fact = {
  type: 'spec-noted.v1',
  happened: { at: '2031-05-10T12:00:00.000Z', precision: 'day' },
  data: { words: 'a|b “c” 普京 \u2028' },
} as const;
const payload = payloadOf('spec:a', fact, '2031-05-10T13:00:00.000Z');
const entry = entryOf(['0-7', ['e', `abc|3|${payload}`]]);

describe('an entry of the stream', () => {
  it('gives back the event that was put in, bars and all', () => {
    const place = { position: 7, subject: 'spec:a', version: 3, learntAt: '2031-05-10T13:00:00.000Z' };
    expect(eventOf(entry)).toEqual({ ...fact, ...place });
  });

  it.each(['3|{"s":', '', '3|null', '3|{"s":"spec:a"}', '3|{"s":1,"t":"a.v1","h":{},"l":"","d":{}}'])(
    'throws for what is no event, or says so in its place: %j',
    (body) => {
      expect(() => eventOf({ ...entry, body })).toThrow();
      const place = { position: 7, subject: 'unreadable:7', version: 1, type: 'unreadable.v1' };
      expect(readableEventOf({ ...entry, body })).toMatchObject({
        ...place,
        data: { because: expect.any(String) as string },
      });
    },
  );

  it('is bound by both chains to all before it: another byte gives another link', () => {
    const flipped = { ...entry, body: entry.body.replace('普', '晋') };
    expect(linkOf('', flipped)).not.toBe(linkOf('', entry));
    expect(linkOf('before', entry)).not.toBe(linkOf('', entry));
    expect(carryChain('', flipped)).not.toBe(carryChain('', entry));
    expect(carryChain('', { ...entry, chain: 'abd' })).not.toBe(carryChain('', entry));
  });
});
