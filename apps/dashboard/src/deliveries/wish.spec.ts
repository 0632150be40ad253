import { inWords, isTooOften, readWish, receiverIn, wrongsIn } from './wish.js';

function formOf(...fields: readonly (readonly [name: string, value: string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
const nothing = readWish(formOf());

describe('the form of a subscription', () => {
  it('asks for everything while nothing is chosen', () => {
    expect(nothing).toMatchObject({ kinds: [], topics: [], from: [], to: [], actors: [], minOrigins: 1 });
    expect(nothing).not.toHaveProperty('form');
    expect(nothing).not.toHaveProperty('digest');
  });

  it('keeps what the service tells of itself, and says it in words', () => {
    const { kinds } = readWish(formOf(['kinds', 'outcome'], ['kinds', 'gap'], ['kinds', 'warning']));
    expect(kinds).toEqual(['outcome', 'gap', 'warning']);
    expect(inWords({ ...nothing, kinds })).toBe('Outcome changes; also what we did not see and receivers that fail');
    expect(inWords({ ...nothing, kinds: ['source'] })).toBe('Sources that fail or are quiet');
  });

  it('takes names that were ended and one that is still typed, each once', () => {
    const { actors } = readWish(formOf(['actors', 'Carney'], ['actors', ' Costa, carney ,, Meloni']));
    expect(actors).toEqual(['Carney', 'Costa', 'Meloni']);
  });

  it('takes a digest with the hour of the day only where it is daily', () => {
    expect(readWish(formOf(['digest', 'hour'], ['at', '07:00'])).digest).not.toHaveProperty('at');
    expect(readWish(formOf(['digest', 'day'], ['at', '07:00'])).digest).toMatchObject({ every: 'day', at: '07:00' });
  });

  it('takes a template and quiet hours with their zone, and a rest between changes', () => {
    const { form, quiet, cooldown } = readWish(
      formOf(
        ['form', 'template'],
        ['templateType', 'text/plain'],
        ['template', '{{headline}}'],
        ['quietFrom', '22:00'],
        ['quietTo', '06:30'],
        ['quietZone', 'Europe/Berlin'],
        ['cooldown', '30'],
      ),
    );
    expect(form).toEqual({ template: { type: 'text/plain', text: '{{headline}}' } });
    expect(quiet).toEqual({ from: '22:00', to: '06:30', zone: 'Europe/Berlin' });
    expect(cooldown).toBe(30);
    expect(readWish(formOf(['quietFrom', '22:00'], ['cooldown', '0']))).toEqual(nothing);
  });

  it('names what must be put right: an address that is none, and quiet hours with one end', () => {
    expect(wrongsIn(formOf(['url', 'desk'], ['quietTo', '06:00']))).toEqual(['url', 'quietFrom']);
    expect(wrongsIn(formOf(['url', 'desk@news.example'], ['quietFrom', '22:00'], ['quietTo', '06:00']))).toEqual([]);
  });

  it('takes a web address, a mailbox with and without its scheme, and nothing else', () => {
    expect(receiverIn('https://desk.example/in')).toBe('https://desk.example/in');
    expect(receiverIn('desk@news.example')).toBe('mailto:desk@news.example');
    expect(receiverIn('mailto:desk@news.example')).toBe('mailto:desk@news.example');
    expect(receiverIn('desk.example')).toBeNull();
  });
});

describe('what is confirmed', () => {
  const meetings = readWish(formOf(['kinds', 'meeting']));

  it('is a verdict that was shown for the very wish that is sent', () => {
    expect(isTooOften(meetings, { wish: meetings, tooOften: true })).toBe(true);
    const [some, turned] = [
      ['agreed', 'denied'],
      ['denied', 'agreed'],
    ];
    expect(isTooOften({ ...nothing, to: some }, { wish: { ...nothing, to: turned }, tooOften: true })).toBe(true);
    expect(isTooOften({ ...meetings, label: 'desk', url: 'https://desk.example' }, { wish: meetings, tooOften: true })).toBe(true); // oxfmt-ignore
  });

  it('is never a verdict on another wish, nor one that has not come', () => {
    expect(isTooOften(nothing, { wish: meetings, tooOften: true })).toBe(false);
    expect(isTooOften({ ...meetings, from: ['none'] }, { wish: meetings, tooOften: true })).toBe(false);
    expect(isTooOften(meetings, null)).toBe(false);
    for (const rest of [
      { digest: { every: 'hour' } },
      { cooldown: 10 },
      { quiet: { from: '22:00', to: '06:00' } },
    ] as const) {
      expect(isTooOften({ ...meetings, ...rest }, { wish: meetings, tooOften: true })).toBe(false);
    }
  });
});

describe('a filter in words', () => {
  it('leaves out nothing that narrows it', () => {
    const filter = readWish(
      formOf(
        ['kinds', 'outcome'],
        ['topics', 'ceasefire'],
        ['actors', 'Carney'],
        ['from', 'none'],
        ['from', 'not-agreed'],
        ['to', 'agreed'],
        ['minOrigins', '3'],
        ['official', 'yes'],
        ['distinct', 'yes'],
      ),
    );
    expect(inWords(filter)).toBe(
      'Outcome changes, on ceasefire, with Carney, only what is new or was not agreed before, only to: agreed, once 3 independent origins bear it out and it is first-hand, each status of a meeting once',
    );
  });

  it('says that nothing is left out', () => {
    expect(inWords(nothing)).toBe('All changes');
  });
});
