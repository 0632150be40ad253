import { PollsAtHost } from './polls-at-host.js';

describe('the polls at one host', () => {
  it('take no more places than their share, keep no other host waiting, and make room as they end', async () => {
    const atHost = new PollsAtHost();
    const ends: (() => void)[] = [];
    const wait = () => new Promise<void>((end) => ends.push(end));
    const done = () => Promise.resolve();
    const first = Array.from({ length: 16 }, (_, i) => atHost.within(`https://wire.example/${i}`, wait));
    expect(await atHost.within('https://wire.example/another', done)).toBe(false);
    expect(await atHost.within('https://radio.example/', done)).toBe(true);
    expect(await atHost.within('https://wire.example:8443/', done)).toBe(true);
    ends[0]?.();
    expect(await first[0]).toBe(true);
    expect(await atHost.within('https://wire.example/another', done)).toBe(true);
    for (const end of ends) end();
    expect(await Promise.all(first)).toEqual(first.map(() => true));
  });

  it('make room as well when one throws', async () => {
    const atHost = new PollsAtHost();
    const fail = () => Promise.reject(new Error('our own mistake'));
    for (let i = 0; i < 20; i++) await expect(atHost.within('https://wire.example/', fail)).rejects.toThrow('mistake');
  });
});
