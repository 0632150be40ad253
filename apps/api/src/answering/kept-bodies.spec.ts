import { hasAlready, KeptBodies } from './kept-bodies.js';

describe('bodies that are kept', () => {
  it('are made again only when that changed of which they are made, each under its address', async () => {
    const [bodies, written] = [new KeptBodies(), [] as string[]];
    const ask = (address: string, version: string) =>
      bodies.of(address, { version, write: () => Promise.resolve(`${address} ${String(written.push(version))}`) });
    const first = await ask('/a', '1');
    expect(await ask('/a', '1')).toBe(first);
    expect((await ask('/b', '1')).body).toBe('/b 2');
    const second = await ask('/a', '2');
    expect(second.tag).not.toBe(first.tag);
    expect(await ask('/a', '2')).toBe(second);
    expect(written).toEqual(['1', '1', '2']);
  });

  it('are not kept without end, whatever addresses are asked', async () => {
    const [bodies, long] = [new KeptBodies(), 'x'.repeat(1_000_000)];
    let written = 0;
    const ask = (address: string) => bodies.of(address, { version: '', write: () => Promise.resolve(`${long}${String((written += 1))}`) }); // oxfmt-ignore
    for (let i = 0; i < 20; i += 1) await ask(`/changes.atom?actor=${String(i)}`);
    await ask('/changes.atom?actor=19');
    expect(written).toBe(20);
    await ask('/changes.atom?actor=0');
    expect(written).toBe(21);
  });
});

it.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  ['', false],
  [undefined, false],
])('Who sends If-None-Match %j has “a” already: %j', (header, has) => {
  for (const tag of ['"a"', 'W/"a"']) expect(hasAlready(header, tag)).toBe(has);
});
