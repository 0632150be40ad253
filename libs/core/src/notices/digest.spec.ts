import { netOf } from './digest.js';
import type { Notice } from './notice.js';

const types = { changed: 'outcome-status-changed.v1', first: 'outcome-reported.v1', against: 'contradiction-noticed.v1', gone: 'matter-withdrawn.v1' } as const; // oxfmt-ignore
let version = 0;
const turn = (before: string | null, after: string | null, matter = 'outcome:ceasefire', given: Partial<Notice> = {}): Notice => ({
  ...{ id: `${matter}@${String((version += 1))}`, kind: 'outcome', matter, sequence: version, before, after, because: null },
  type: before === null ? types.first : after === null ? types.gone : before === after ? types.against : types.changed,
  ...{ happenedAt: '', learntAt: '', ...given },
}); // oxfmt-ignore
const told = (...notices: readonly Notice[]) => netOf(notices).map(({ matter, before, after, type }) => [matter, before, after, type]); // oxfmt-ignore

describe('a digest', () => {
  it('tells of each matter where it went from where it was, in the order of the last changes', () => {
    const notices = [turn('proposed', 'progress'), turn(null, 'denied', 'outcome:trade'), turn('progress', 'agreed')];
    expect(told(...notices)).toEqual([
      ['outcome:trade', null, 'denied', types.first],
      ['outcome:ceasefire', 'proposed', 'agreed', types.changed],
    ]);
  });

  it('tells nothing of what came back, nor of what came and went', () => {
    expect(told(turn('agreed', 'denied'), turn('denied', 'agreed'))).toEqual([]);
    expect(told(turn(null, 'agreed'), turn('agreed', null))).toEqual([]);
  });

  it('tells of what is new as new, also where it changed since', () => {
    expect(told(turn(null, 'proposed'), turn('proposed', 'agreed'))).toEqual([['outcome:ceasefire', null, 'agreed', types.changed]]); // oxfmt-ignore
  });

  it('tells of a turn that was contradicted as a turn, and of a contradiction alone as one', () => {
    expect(told(turn('proposed', 'agreed'), turn('agreed', 'agreed'))).toEqual([['outcome:ceasefire', 'proposed', 'agreed', types.changed]]); // oxfmt-ignore
    expect(told(turn('agreed', 'agreed'))).toEqual([['outcome:ceasefire', 'agreed', 'agreed', types.against]]);
  });

  it('keeps one change as it is', () => {
    const one = turn('proposed', 'agreed', 'outcome:ceasefire', { corrects: 'outcome:ceasefire@1' });
    expect(netOf([one])).toEqual([one]);
  });
});
