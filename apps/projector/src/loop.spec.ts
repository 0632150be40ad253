import { startLoop } from './loop.js';

const never = () => new Promise<number>(() => undefined);

describe('a loop', () => {
  it('takes step after step, begins anew after one that failed, and ends when it is stopped', async () => {
    const seen: string[] = [];
    await new Promise<void>((resolve) => {
      const loop = startLoop({
        step: () => {
          seen.push('step');
          if (seen.length === 2) return Promise.reject(new Error('away'));
          if (seen.length > 4) void loop.stop().then(resolve);
          return Promise.resolve(seen.length > 4 ? 60_000 : 0);
        },
        failed: (error) => {
          seen.push((error as Error).message);
          return 0;
        },
        release: () => Promise.resolve(seen.push('released')),
      });
    });
    expect(seen).toEqual(['step', 'step', 'away', 'step', 'step', 'released']);
  });

  it('is not waited for without end when a step cannot end', async () => {
    const released = jest.fn();
    const loop = startLoop({ step: never, failed: () => 0, release: () => Promise.resolve(released()) });
    await loop.stop();
    expect(released).not.toHaveBeenCalled();
  });
});
