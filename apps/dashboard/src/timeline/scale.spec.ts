import { eventful, placeOn, scaleOf, ticksOn } from './scale.js';

const at = (time: string) => Date.parse(`2031-${time}Z`);
const hour = 3_600_000;
const [monday, tuesday, friday, later] = [at('05-05T12:00'), at('05-06T12:00'), at('05-09T12:00'), at('08-20T12:00')];

describe('what is shown of the time', () => {
  it('has room around the first and the last, also for a single moment', () => {
    expect(eventful([at('05-05T10:00'), at('05-05T12:00')])).toEqual([
      { from: at('05-05T09:00'), to: at('05-05T13:00') },
    ]);
    expect(eventful([monday])).toEqual([{ from: monday - hour, to: monday + hour }]);
  });

  it('leaves a long quiet time out, and no other', () => {
    expect(eventful([monday, tuesday, friday])).toHaveLength(1);
    const [early, late, ...more] = eventful([monday, tuesday, friday, later]);
    expect(more).toEqual([]);
    expect(early!.to).toBeLessThan(friday + 12 * hour);
    expect(late!.from).toBeGreaterThan(later - 12 * hour);
    expect(eventful([monday, monday + hour, monday + 48 * hour])).toHaveLength(1);
  });
});

describe('the scale', () => {
  it('without a fold lays moments out over the width', () => {
    const scale = scaleOf([{ from: at('05-05T10:00'), to: at('05-05T20:00') }], 600);
    expect(['10', '15', '20'].map((time) => placeOn(scale, at(`05-05T${time}:00`)))).toEqual([0, 300, 600]);
  });

  it.each([296, 1200])(
    'of %i pixels rises over a fold, fills the width, and gives the shorter side room for a mark',
    (width) => {
      const moments = [monday, tuesday, friday, (friday + later) / 2, later];
      const scale = scaleOf(eventful([monday, tuesday, friday, later]), width);
      const places = moments.map((moment) => placeOn(scale, moment));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(scale.map(({ isFold }) => isFold)).toEqual([false, true, false]);
      expect(scale.reduce((sum, segment) => sum + segment.width, 0)).toBeCloseTo(width);
      expect(scale[2]!.width).toBeGreaterThanOrEqual(48);
      expect(placeOn(scale, friday)).toBeGreaterThan(width / 3);
    },
  );

  it('has a date on either side of a fold, and none in it', () => {
    const scale = scaleOf(eventful([monday, tuesday, friday, later]), 296);
    const [, fold] = scale;
    const ticks = ticksOn(scale, 'UTC');
    expect(ticks.filter((tick) => tick.at > fold!.to)).toHaveLength(1);
    expect(ticks.filter((tick) => tick.at < fold!.from).length).toBeGreaterThan(0);
    expect(ticks.filter((tick) => tick.at >= fold!.from && tick.at <= fold!.to)).toEqual([]);
  });
});
