/** The clocks of UTC alone, where every day has 24 hours: what a zone makes of them is the affair of `localTimes`. */
import type { LocalTimes } from '#core';

const [hourMs, dayMs] = [3_600_000, 86_400_000];

export const utcTimes: LocalTimes = {
  nextSlot: ({ every, at = '08:00' }, moment) =>
    every === 'hour'
      ? new Date((Math.floor(Date.parse(moment) / hourMs) + 1) * hourMs).toISOString()
      : nextAt(at, moment),
  quietEnd: (quiet, moment) => {
    if (quiet === undefined) return moment;
    const time = moment.slice(11, 16);
    const isQuiet =
      quiet.from < quiet.to ? time >= quiet.from && time < quiet.to : time >= quiet.from || time < quiet.to;
    return isQuiet ? nextAt(quiet.to, moment) : moment;
  },
};

function nextAt(time: string, after: string): string {
  const today = Date.parse(`${after.slice(0, 10)}T${time}:00.000Z`);
  return new Date(today > Date.parse(after) ? today : today + dayMs).toISOString();
}
