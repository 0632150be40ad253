/** Who may come in: users with their roles, and tokens for programs. */
import {
  addUser,
  changeRole,
  isRole,
  longestDays,
  makeToken,
  removeUser,
  resetPassword,
  revokeToken,
  roles,
  tokens,
  users,
  type Role,
  type Who,
} from '#access';
import { Refusal } from '#core';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { withLog } from './open-log.js';
import { print } from './terminal.js';

/** Whoever reaches the data folder or Redis is past all doors. */
const operatorHere: Who = { name: null, role: 'admin', by: 'secret' };

export function addAccessCommands(program: Command): void {
  const user = program.command('user').description('who may sign in, and as what');
  user.command('add <name>').description('prints the first password, once').addOption(roleOption()).action(add);
  user.command('list').option('--json', 'as JSON').action(list);
  user
    .command('role <name> <role>')
    .description(`one of ${roles.join(', ')}`)
    .action(setRole);
  user.command('password <name>').description('a new one, printed once; their sessions end').action(reset);
  user.command('remove <name>').description('their sessions and tokens open nothing any more').action(remove);
  const token = program.command('token').description('keys for programs, each with a role and a last day');
  token
    .command('new <label>')
    .description('printed once')
    .addOption(roleOption())
    .option('--days <days>', `until it ends, at most ${longestDays}`, daysIn, 90)
    .action(newToken);
  token.command('list').option('--json', 'as JSON').action(listTokens);
  token.command('revoke <id>').action(revoke);
}

const roleOption = () => new Option('--role <role>', 'what it may do').choices(roles).default('viewer');

async function add(name: string, { role }: { readonly role: Role }): Promise<void> {
  const password = await withLog(({ vault }) => addUser(vault, { name, role, at: now() }));
  print(`${name} signs in as ${role}. First password, shown this once: ${password}`);
}

async function list({ json }: { readonly json?: true }): Promise<void> {
  const known = await withLog(({ vault }) => users(vault));
  if (json) print(JSON.stringify(known));
  else if (known.length === 0)
    print('No users yet: the admin secret signs in. `summitwatch user add NAME --role analyst`');
  else for (const { name, role, addedAt } of known) print(`${role.padEnd(8)}  ${name}  since ${addedAt}`);
}

async function setRole(name: string, role: string): Promise<void> {
  if (!isRole(role)) throw new Refusal('invalid', `there is no role ${role}; there are ${roles.join(', ')}`);
  const user = await withLog(({ vault }) => changeRole(vault, name, role));
  print(`${user.name} is ${user.role} from now on.`);
}

async function reset(name: string): Promise<void> {
  print(`New password, shown this once: ${await withLog(({ vault }) => resetPassword(vault, name, now()))}`);
}

async function remove(name: string): Promise<void> {
  const user = await withLog(({ vault }) => removeUser(vault, name));
  print(
    `${user.name} can sign in no more. The reading key in addresses of feeds is everybody’s: an operator renews it.`,
  );
}

async function newToken(label: string, { role, days }: { readonly role: Role; readonly days: number }): Promise<void> {
  const { secret, expiresAt } = await withLog(({ vault }) =>
    makeToken(vault, { label, role, days }, operatorHere, new Date()),
  );
  print(`Token as ${role} until ${expiresAt}, shown this once: ${secret}`);
}

async function listTokens({ json }: { readonly json?: true }): Promise<void> {
  const known = await withLog(({ vault }) => tokens(vault));
  if (json) print(JSON.stringify(known));
  else if (known.length === 0) print('No tokens yet. `summitwatch token new LABEL --role viewer`');
  else for (const each of known) print(`${each.id}  ${each.role.padEnd(8)}  until ${each.expiresAt}  ${each.label}`);
}

async function revoke(id: string): Promise<void> {
  const token = await withLog(({ vault }) => revokeToken(vault, id, operatorHere));
  print(`${token.id} (${token.label}) opens nothing any more.`);
}

function daysIn(given: string): number {
  const days = Number(given);
  if (!Number.isInteger(days) || days < 1 || days > longestDays) {
    throw new InvalidArgumentError(`a whole number of days from 1 to ${longestDays} is expected`);
  }
  return days;
}

function now(): string {
  return new Date().toISOString();
}
