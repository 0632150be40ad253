import { entryAt, eventOf, payloadOf, rawOf, readableEventOf } from './entry.js';

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
