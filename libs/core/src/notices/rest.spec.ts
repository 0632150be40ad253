import { everything } from './notice-filter.js';
import { hoursLater } from '#testing';
import { refuseContradiction, restsUntil } from './rest.js';

const learntAt = hoursLater(2);
const never = (moment: string) => moment;
/** Quiet until the eighth hour. */
const night = (moment: string) => (moment < hoursLater(8) ? hoursLater(8) : moment);

describe('a change', () => {
  it('has not to wait where nothing of its matter was told lately', () => {
    expect(restsUntil({ learntAt }, 60, never)).toBe(learntAt);
    expect(restsUntil({ learntAt, toldAt: hoursLater(0) }, 60, never)).toBe(learntAt);
    expect(restsUntil({ learntAt, toldAt: hoursLater(1) }, 60, never)).toBe(learntAt);
  });

  it('waits so long after the last that was told, also where that was told after this one was learnt', () => {
    expect(restsUntil({ learntAt, toldAt: hoursLater(1.5) }, 60, never)).toBe(hoursLater(2.5));
    expect(restsUntil({ learntAt, toldAt: hoursLater(7) }, 60, never)).toBe(hoursLater(8));
  });

  it('waits for the end of the quiet hours that it, or the end of its cooldown, lies in', () => {
    expect(restsUntil({ learntAt }, 0, night)).toBe(hoursLater(8));
    expect(restsUntil({ learntAt, toldAt: hoursLater(1.5) }, 60, night)).toBe(hoursLater(8));
    expect(restsUntil({ learntAt, toldAt: hoursLater(7.5) }, 60, night)).toBe(hoursLater(8.5));
  });
});

describe('wishes that break each other', () => {
  const quiet = { from: '22:00', to: '07:00' };
  const refusing = (asked: Parameters<typeof refuseContradiction>[0]) => () => {
    refuseContradiction(asked);
  };

  it('are refused', () => {
    for (const asked of [
      { digest: { every: 'hour' }, quiet },
      { digest: { every: 'day' }, cooldown: 5 },
      { order: 'strict', cooldown: 5 },
      { quiet: { from: '07:00', to: '07:00' } },
      { silence: 7, filter: { kinds: ['gap'], to: [] } },
    ] as const) {
      expect(refusing({ filter: everything, ...asked })).toThrow();
    }
  });

  it('and no others', () => {
    for (const asked of [
      {},
      { quiet, cooldown: 5 },
      { order: 'strict', quiet },
      { digest: { every: 'day' }, silence: 7 },
    ] as const) {
      expect(refusing({ filter: everything, ...asked })).not.toThrow();
    }
  });
});
