import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandGroups, groupsFor } from './command-groups.js';

const commandsOf = (program: Command) => program.commands.map((command) => command.name());

it.each(commandGroups.map((group) => [group.commands.join(', '), group] as const))(
  'What adds %s adds these and no others.',
  async (_, { commands, load }) => {
    const program = new Command();
    (await load())(program);
    expect(commandsOf(program)).toEqual(commands);
  },
);

it('A command loads its own group; help, options and a slip load all.', () => {
  expect(groupsFor(['replay', '--since', '1'])).toEqual([
    commandGroups.find(({ commands }) => commands.includes('replay')),
  ]);
  for (const words of [[], ['--help'], ['help', 'replay'], ['reply']]) expect(groupsFor(words)).toBe(commandGroups);
});

it('The page on the command line tells of every command.', () => {
  const page = readFileSync(join(__dirname, '../../../docs/command-line.md'), 'utf8');
  const told = new Set([...page.matchAll(/`([a-z-]+)/g)].map(([, name]) => name));
  expect(commandGroups.flatMap(({ commands }) => commands).filter((name) => !told.has(name))).toEqual([]);
});
