import fc from 'fast-check';
import type { Precision } from './event.js';
import { entryAt, eventOf, happenedFrom, payloadOf, rawOf, readableEventOf, stampOf } from './entry.js';

const fact = {
  type: 'spec-noted.v1',
  happened: { at: '2031-05-10T12:00:00.000Z', precision: 'day' },
  data: { words: 'a|b “c” 普京 \u2028' },
} as const;
const payload = payloadOf('spec:a', fact, '2031-05-10T13:00:00.000Z');
const raw = `abc|3|${payload}`;
const entry = entryAt(7, raw);

describe('an entry of the stream', () => {
  it('gives back the event that was put in, bars and all', () => {
    const place = { position: 7, subject: 'spec:a', version: 3, learntAt: '2031-05-10T13:00:00.000Z' };
    expect(eventOf(entry)).toEqual({ ...fact, ...place });
    expect(rawOf(entry)).toBe(raw);
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

  it('is given in the language of the reader, who throws for what is none of it', () => {
    const older = eventOf(entry, (event) => ({ ...event, type: 'spec-noted.v2' }));
    expect(older.type).toBe('spec-noted.v2');
    const stranger = () => {
      throw new Error('a type of tomorrow');
    };
    expect(() => eventOf(entry, stranger)).toThrow('a type of tomorrow');
    expect(readableEventOf(entry, stranger).data).toEqual({ because: 'a type of tomorrow' });
  });
});

describe('the stamp of an entry', () => {
  const precision = fc.constantFrom<Precision[]>('instant', 'minute', 'day', 'month', 'unknown');
  const time = fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
    .map((at) => at.toISOString());
  const words = fc.string({ unit: 'binary' });

  it('is what the parsed event says, for any subject, type and data', () => {
    const law = fc.property(
      fc.tuple(words, words, time, time),
      precision,
      fc.jsonValue(),
      ([s, t, at, learnt], known, d) => {
        const some = { type: t, happened: { at, precision: known }, data: { d, l: 'no time', h: { at: 'nor this' } } };
        const body = `1|${payloadOf(s, some, learnt)}`;
        const event = eventOf({ ...entry, body });
        const stamp = { subject: event.subject, happenedFrom: happenedFrom(event), learntAt: event.learntAt };
        expect(stampOf({ ...entry, body })).toEqual(stamp);
      },
    );
    fc.assert(law, { numRuns: 300 });
  });

  it('is found in another order of fields too', () => {
    const body = `1|{"l":"${fact.happened.at}","d":{},"h":{"precision":"instant","at":"x"},"t":"a.v1","s":"spec:a"}`;
    expect(stampOf({ ...entry, body })).toEqual({ subject: 'spec:a', happenedFrom: 'x', learntAt: fact.happened.at });
  });

  it('of what is no event precedes all', () => {
    const began = new Date(0).toISOString();
    const stamp = { subject: 'unreadable:7', happenedFrom: began, learntAt: began };
    expect(stampOf({ ...entry, body: '3|{"s":"spec:a"}' })).toEqual(stamp);
  });

  it.each([
    ['day', '2031-05-10T00:00:00.000Z'],
    ['month', '2031-05-01T00:00:00.000Z'],
    ['instant', '2031-05-10T12:00:00.000Z'],
  ])('counts what is known to the %s from its first instant', (known, from) => {
    const body = `1|${payloadOf('spec:a', { ...fact, happened: { ...fact.happened, precision: known } } as never, '')}`;
    expect(stampOf({ ...entry, body }).happenedFrom).toBe(from);
  });
});
