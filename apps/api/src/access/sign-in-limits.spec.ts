import { SignInLimits, type Guess } from './sign-in-limits.js';

const guess = (name: string, from: string, isKnown = false): Guess => ({ name, from, isKnown });

function limits() {
  const waits: (() => void)[] = [];
  const pause = jest.fn(() => new Promise<void>((over) => waits.push(over)));
  return { pause, waits, limits: new SignInLimits(pause) };
}

async function guessed(of: SignInLimits, times: number, one: (n: number) => Guess): Promise<number> {
  const seen = await Promise.all(Array.from({ length: times }, (_, n) => of.begin(one(n))));
  return seen.filter((isLookedAt) => isLookedAt).length;
}

describe('wrong words', () => {
  it('are looked at ten times a minute for one name from one network, and thirty times for all names from it', async () => {
    const { limits: of } = limits();
    expect(await guessed(of, 40, () => guess('ada', 'one'))).toBe(10);
    expect(await of.begin(guess('ada', 'other'))).toBe(true);
    expect(await guessed(of, 40, (n) => guess(`name ${String(n)}`, 'one'))).toBe(20);
  });

  it('from everywhere lock nobody out: further guesses at the name are slow, and are looked at', async () => {
    const { limits: of, pause, waits } = limits();
    expect(await guessed(of, 30, (n) => guess('ada', `network ${String(n)}`))).toBe(30);
    expect(pause).not.toHaveBeenCalled();
    const own = of.begin(guess('ada', 'home'));
    await Promise.resolve();
    expect(pause).toHaveBeenCalledWith(2000);
    for (const over of waits) over();
    expect(await own).toBe(true);
    expect(await of.begin(guess('tove', 'home'))).toBe(true);
  });

  it('wait in a room that is not endless', async () => {
    const { limits: of, waits } = limits();
    await guessed(of, 30, (n) => guess('ada', `network ${String(n)}`));
    const slow = guessed(of, 60, (n) => guess('ada', `more ${String(n)}`));
    await Promise.resolve();
    for (const over of waits) over();
    expect(await slow).toBe(50);
  });

  it('of strangers do not touch a browser that is signed in by that name', async () => {
    const { limits: of, pause } = limits();
    await guessed(of, 30, (n) => guess('ada', `network ${String(n)}`));
    void guessed(of, 40, () => guess('ada', 'home'));
    expect(await of.begin(guess('ada', 'session', true))).toBe(true);
    expect(await guessed(of, 20, () => guess('ada', 'session', true))).toBe(9);
    expect(pause.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('that were right count no longer', async () => {
    const { limits: of } = limits();
    for (let n = 0; n < 100; n++) {
      expect(await of.begin(guess('ada', 'one'))).toBe(true);
      of.takeBack(guess('ada', 'one'));
    }
  });
});
