import { dayIn, withDay } from './zoomed-day.js';
import { dayStretch } from '../../../../libs/telling/src/brief/zone.js';

const opened = (address: string, own: string) => {
  const day = dayIn(new URLSearchParams(address), own);
  return day && dayStretch(day.name, day.zone);
};

describe('the day zoomed into', () => {
  it('is the same for whoever opens its address, wherever they are', () => {
    const address = withDay(new URLSearchParams('clock=learnt'), { name: '2025-08-15', zone: 'UTC' }).toString();
    expect(address).toBe('clock=learnt&day=2025-08-15&zone=UTC');
    const utc = { from: Date.parse('2025-08-15T00:00Z'), to: Date.parse('2025-08-16T00:00Z') };
    expect([opened(address, 'America/Anchorage'), opened(address, 'Asia/Tokyo')]).toEqual([utc, utc]);
  });

  it.each(['day=2025-08-15', 'day=2025-08-15&zone=Mars/Olympus', 'day=2025-08-15&zone='])(
    'is the reader’s where its address names no zone: %s',
    (address) => {
      expect(dayIn(new URLSearchParams(address), 'Asia/Tokyo')).toEqual({ name: '2025-08-15', zone: 'Asia/Tokyo' });
    },
  );

  it('goes with its zone', () => {
    const all = withDay(new URLSearchParams('day=2025-08-15&zone=UTC&sort=actor'), null);
    expect([all.toString(), dayIn(all, 'UTC')]).toEqual(['sort=actor', null]);
  });
});
