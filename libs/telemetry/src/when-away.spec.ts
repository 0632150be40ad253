import { unlessAway } from './when-away.js';

const never = new Promise<string>(() => undefined);
const anHour = 3_600_000;

describe('an answer that waits for a server', () => {
  it('is given up once the server says nothing, and not because it is late', async () => {
    const absentMs = jest.fn(() => 0);
    const slow = new Promise<string>((resolve) => setTimeout(resolve, 700, 'late'));
    expect(await unlessAway(slow, () => 'away', { absentMs, withinMs: anHour })).toBe('late');
    expect(absentMs.mock.calls.length).toBeGreaterThan(1);
    absentMs.mockReturnValue(600);
    expect(await unlessAway(never, () => 'away', { absentMs, withinMs: anHour })).toBe('away');
  });

  it('is given up after its time whatever the server does', async () => {
    expect(await unlessAway(never, () => 'away', { absentMs: () => 0, withinMs: 60 })).toBe('away');
  });
});
