import { readYaml } from './yaml-file.js';

const text = `id: a
"the feeds":
  - name: wire
    langs: [en, "de"]
  - { name: 'post' }
base: &base { days: 2 }
other: *base
`;

function read() {
  const file = readYaml(text);
  if ('reason' in file) throw new Error(file.reason);
  return file;
}

describe('YAML', () => {
  it('is read by version 1.2: dates and “no” are text, and an alias stands for what it names', () => {
    expect(read().value).toEqual({
      id: 'a',
      'the feeds': [{ name: 'wire', langs: ['en', 'de'] }, { name: 'post' }],
      base: { days: 2 },
      other: { days: 2 },
    });
    expect(readYaml('a: no\nb: 2025-08-15\nc: 0x10\nd: ~')).toMatchObject({
      value: { a: 'no', b: '2025-08-15', c: 16, d: null },
    });
  });

  it.each([
    [['id'], 'id: a'],
    [['the feeds'], '"the feeds"'],
    [['the feeds', 0], 'name: wire'],
    [['the feeds', 0, 'langs', 1], '"de"'],
    [['the feeds', 1], '{ name'],
    [['the feeds', 1, 'name'], "name: 'post'"],
    [['the feeds', 1, 'url'], '{ name'],
    [['other', 'days'], 'other: *base'],
    [['nothing', 'of', 'this'], 'id: a'],
    [[], 'id: a'],
  ])('tells where %j stands, and of what is missing where its parent does', (path, there) => {
    const found = text.slice(read().offsetOf(path));
    expect(found.startsWith(there)).toBe(true);
  });

  it('tells of a mistake where it is', () => {
    expect(readYaml('a: 1\nb: [')).toMatchObject({ offset: 9, reason: expect.any(String) as string });
    expect(readYaml('a: *nowhere')).toMatchObject({ offset: 4, reason: 'unidentified alias "nowhere"' });
  });

  it('is nothing where there is nothing, and a mistake where it is nested without end', () => {
    expect(readYaml('# only this')).toMatchObject({ value: null });
    expect(readYaml('['.repeat(10_000))).toHaveProperty('reason');
  });
});
