import { clockTrouble } from './clock.js';

const now = new Date('2031-05-10T12:00:00.000Z');

describe('the clock', () => {
  it.each(['', '2031-05-10T11:59:00.000Z', '2031-05-10T12:00:00.000Z', '2031-05-10T12:00:05.000Z'])(
    'is right when the log has learnt up to "%s"',
    (learntUpTo) => {
      expect(clockTrouble(now, learntUpTo)).toBe('');
    },
  );

  it('went back when the log has learnt something later', () => {
    expect(clockTrouble(now, '2031-05-10T13:00:00.000Z')).toMatch(
      /^the clock went back: it says 2031-05-10T12:00.*learnt something at 2031-05-10T13:00/,
    );
  });
});
