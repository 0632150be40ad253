/** People with a name, a role and a password. The store holds a hash; what they do is in the log. */
import { Refusal, type SecretStore } from '#core';
import { checkPassword, hashOfPassword, isPassword, newPassword } from './passwords.js';
import { roles, type Role } from './roles.js';
import { forgetLook } from './looks.js';
import { userName } from './user-names.js';

export interface User {
  readonly name: string;
  readonly role: Role;
  /** ISO 8601 UTC. */
  readonly addedAt: string;
  /** ISO 8601 UTC: when the password was last set; sessions opened before it are over. */
  readonly passwordAt: string;
}

interface Kept extends User {
  readonly hash: string;
}

const prefix = 'user ';

/** Resolves with the first password, which is told once. Refuses a name that is taken, whatever its capitals, and one that could be taken for another's. */
export async function addUser(store: SecretStore, { name, role, at }: NewUser): Promise<string> {
  const called = userName(name);
  const password = newPassword();
  const user: Kept = { name: called, role, addedAt: at, passwordAt: at, hash: await hashOfPassword(password) };
  if (!(await store.keepFirst(keyOf(called), JSON.stringify(user)))) {
    throw new Refusal('conflict', `there is a user named ${called} already`);
  }
  return password;
}

export interface NewUser {
  readonly name: string;
  readonly role: Role;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** By name. */
export async function users(store: SecretStore): Promise<readonly User[]> {
  const kept = await Promise.all((await store.names(prefix)).map((key) => store.find(key)));
  const known = kept.flatMap((each) => (each === undefined ? [] : [shown(parsed(each))]));
  return known.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

export async function userNamed(store: SecretStore, name: string): Promise<User | undefined> {
  const kept = await find(store, name);
  return kept && shown(kept);
}

/** Who has this name and password; undefined after the same time for a wrong name and a wrong password. */
export async function signedIn(store: SecretStore, name: string, password: string): Promise<User | undefined> {
  const kept = await find(store, name);
  return (await isPassword(kept?.hash, password)) && kept ? shown(kept) : undefined;
}

export async function changeRole(store: SecretStore, name: string, role: Role): Promise<User> {
  return keep(store, { ...(await known(store, name)), role });
}

/** All sessions of theirs end. */
export async function changePassword(store: SecretStore, name: string, { next, at }: NewPassword): Promise<User> {
  checkPassword(next);
  return keep(store, { ...(await known(store, name)), hash: await hashOfPassword(next), passwordAt: at });
}

interface NewPassword {
  readonly next: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** Resolves with a password made anew, which is told once. */
export async function resetPassword(store: SecretStore, name: string, at: string): Promise<string> {
  const next = newPassword();
  await changePassword(store, name, { next, at });
  return next;
}

/** Their sessions and tokens open nothing any more. */
export async function removeUser(store: SecretStore, name: string): Promise<User> {
  const user = await known(store, name);
  await store.forget(keyOf(name));
  await forgetLook(store, user.name);
  return shown(user);
}

export function isRole(given: string): given is Role {
  return (roles as readonly string[]).includes(given);
}

async function keep(store: SecretStore, user: Kept): Promise<User> {
  await store.replace(keyOf(user.name), JSON.stringify(user));
  return shown(user);
}

async function known(store: SecretStore, name: string): Promise<Kept> {
  const user = await find(store, name);
  if (user === undefined) throw new Refusal('not-found', `there is no user named ${name}`);
  return user;
}

async function find(store: SecretStore, name: string): Promise<Kept | undefined> {
  const kept = await store.find(keyOf(name));
  return kept === undefined ? undefined : parsed(kept);
}

function keyOf(name: string): string {
  return `${prefix}${name.normalize('NFC').trim().toLowerCase()}`;
}

function parsed(kept: string): Kept {
  return JSON.parse(kept) as Kept;
}

function shown({ hash: _hash, ...user }: Kept): User {
  return user;
}
