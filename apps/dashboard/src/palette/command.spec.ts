import { Rss } from 'lucide-react';
import { found, type Command } from './command.js';

const command = (name: string, detail?: string): Command => ({
  ...{ id: name, name, icon: Rss, run: () => undefined },
  ...(detail === undefined ? {} : { detail }),
});

const groups = [
  { name: 'Feeds', commands: [command('Évening Wire', 'wire.example'), command('The Wire'), command('Harbour Post')] },
  { name: 'Pages', commands: [command('Items')] },
];
const names = (typed: string) =>
  found(groups, typed).map(({ name, commands }) => [name, ...commands.map((c) => c.name)]);

describe('what the palette finds', () => {
  it('holds every word typed, in name or detail, whatever case and accents', () => {
    expect(names('evening EXAMPLE')).toEqual([['Feeds', 'Évening Wire']]);
    expect(names('evening harbour')).toEqual([]);
  });

  it('begins with what begins so, and leaves out groups without any', () => {
    expect(names('the')).toEqual([['Feeds', 'The Wire']]);
    expect(names('w')[0]).toEqual(['Feeds', 'Évening Wire', 'The Wire']);
    expect(names('ev wire')[0]?.[1]).toBe('Évening Wire');
  });

  it('is all of it for nothing typed, a few of each group', () => {
    const many = [{ name: 'Many', commands: Array.from({ length: 30 }, (_, n) => command(`C${n}`)) }];
    expect(found(many, ' ')[0]?.commands).toHaveLength(8);
    expect(names('')).toHaveLength(2);
  });
});
