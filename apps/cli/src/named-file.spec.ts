/** Every command that takes a file, and every file that is not what was meant. */
import { Refusal } from '#core';
import { Command } from 'commander';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandGroups } from './command-groups.js';
import { openAnew } from './named-file.js';

const folder = mkdtempSync(join(tmpdir(), 'named-file-'));
const at = (name: string) => join(folder, name);
const environment = { ...process.env };

beforeAll(() => {
  process.env = { ...environment, REDIS_URL: '', SUMMITWATCH_DATA: at('data') };
  mkdirSync(at('folder'));
  writeFileSync(at('file'), 'words');
  writeFileSync(at('empty'), '');
  writeFileSync(at('binary'), Buffer.from([0, 255, 254, 10, 0, 27, 91, 50, 74]));
});
afterAll(() => {
  process.env = environment;
  rmSync(folder, { recursive: true, force: true });
});

const files = [
  ['none', 'is not there; look at its name'],
  ['folder', 'is a folder; name a file in it'],
  ['file/within', 'lies behind a file'],
] as const;
const readers: readonly (readonly string[])[] = [
  ['import'],
  ['restore'],
  ['import-opml'],
  ['find', '--story'],
  ['subscribe', 'https://receiver.example/', '--template'],
  ['subscription', 'change', 'x', '--template'],
  ['subscription', 'preview', 'x', '--template'],
];
/** They ask for a service first. */
const makers = ['backup', 'export --out', 'export-opml --out', 'export-warc --out'];

async function program(): Promise<Command> {
  const all = new Command().exitOverride();
  for (const { load } of commandGroups) (await load())(all);
  return all;
}

const refusalOf = async (words: readonly string[]): Promise<unknown> =>
  (await program()).parseAsync(words, { from: 'user' }).then(
    () => 'it was taken',
    (error: unknown) => (error instanceof Refusal ? error.message : error),
  );

describe.each(readers.map((words) => [words.join(' '), words] as const))('%s', (_, words) => {
  it.each(files)('says of %s what is wrong with it, and what to do.', async (name, sentence) => {
    expect(await refusalOf([...words, at(name)])).toEqual(expect.stringContaining(`${at(name)} ${sentence}`));
  });

  it.each(['empty', 'binary'])('takes nothing from a file that is %s.', async (name) => {
    const refusal = await refusalOf([...words, at(name)]);
    expect(refusal).toEqual(expect.any(String));
    expect(refusal).not.toMatch(/it was taken|no service runs/);
  });
});

it('Whoever adds a command with a file names it here.', async () => {
  const found: string[] = [];
  const look = (command: Command, before: string): void => {
    const name = `${before} ${command.name()}`.trim();
    const flags = command.options.filter(({ flags: words }) => /[<[]file[>\]]/.test(words)).map(({ long }) => long);
    if (command.registeredArguments.some((argument) => argument.name() === 'file')) found.push(name);
    found.push(...flags.map((flag) => `${name} ${flag ?? ''}`));
    for (const one of command.commands) look(one, name);
  };
  for (const command of (await program()).commands) look(command, '');
  const named = readers.map((words) => words.filter((word) => word !== 'x' && !word.includes(':')).join(' '));
  expect(found.sort()).toEqual([...named, ...makers].sort());
});

it.each([
  ['file', 'is there already; name a new file'],
  ['none/new', 'is to be in a folder that is not there; make the folder first'],
  ['file/new', 'lies behind a file'],
])('A new file in the place of %s is refused in words.', async (name, sentence) => {
  await expect(openAnew(at(name))).rejects.toThrow(`${at(name)} ${sentence}`);
});
