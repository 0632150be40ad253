/**
 * What `REDIS_URL` says: one server, the master that Sentinels name, or a Cluster. Only one host fits into an address of
 * RFC 3986, so the lists of the last two are read here: `redis-sentinel://user:password@host:26379,host/master`,
 * `redis-cluster://user:password@host:6379,host`; `rediss-…` with TLS.
 */
import { Refusal } from '#core';

export interface Host {
  readonly host: string;
  readonly port: number;
}

export interface Entrance {
  readonly username?: string;
  readonly password?: string;
  readonly tls?: object;
}

export type RedisAddress =
  | { readonly kind: 'server'; readonly url: string }
  | {
      readonly kind: 'sentinel';
      readonly hosts: readonly Host[];
      readonly master: string;
      readonly entrance: Entrance;
      /** Sentinels may have a password of their own: `?sentinelPassword=…`. */
      readonly sentinelPassword?: string;
    }
  | { readonly kind: 'cluster'; readonly hosts: readonly Host[]; readonly entrance: Entrance };

const many =
  /^(?<scheme>rediss?)-(?<kind>sentinel|cluster):\/\/(?:(?<credentials>[^/?#]*)@)?(?<list>[^/?#@]+)(?:\/(?<path>[^/?#]*))?(?:\?(?<query>[^#]*))?$/;
const usualPort = { sentinel: 26_379, cluster: 6379 };

export function redisAddressOf(url: string): RedisAddress {
  const parts = many.exec(url)?.groups;
  if (parts === undefined) return serverAt(url);
  const { scheme, kind, credentials = '', list = '' } = parts;
  const entrance = { ...credentialsOf(credentials), ...(scheme === 'rediss' && { tls: {} }) };
  if (kind === 'cluster') return { kind, hosts: hostsOf(list, kind), entrance };
  return { kind: 'sentinel', hosts: hostsOf(list, 'sentinel'), entrance, ...masterOf(parts) };
}

const hostsOf = (list: string, kind: keyof typeof usualPort): readonly Host[] =>
  list.split(',').map((text) => hostOf(text, usualPort[kind]));

function masterOf({ path = '', query = '' }: Readonly<Record<string, string | undefined>>): {
  readonly master: string;
  readonly sentinelPassword?: string;
} {
  const master = decodeURIComponent(path);
  if (master === '') throw badAddress('name the master that the Sentinels watch after a slash');
  const sentinelPassword = new URLSearchParams(query).get('sentinelPassword');
  return { master, ...(sentinelPassword !== null && { sentinelPassword }) };
}

function serverAt(url: string): RedisAddress {
  if (/^rediss?-/.test(url)) throw badAddress('no list of hosts could be read in it');
  return { kind: 'server', url };
}

function hostOf(text: string, usual: number): Host {
  const [, bracketed, plain, port = String(usual)] =
    /^(?:\[([\da-f:.]+)\]|([^[\]:]+))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined || Number(port) > 65_535) throw badAddress('a host in its list is not of the form host:port');
  return { host, port: Number(port) };
}

function credentialsOf(text: string): Entrance {
  if (text === '') return {};
  const at = text.indexOf(':');
  const [username, password] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  return {
    ...(username !== '' && { username: decodeURIComponent(username) }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
  };
}

/** Never repeats the address, which holds a password. */
function badAddress(problem: string): Refusal {
  return new Refusal(
    'invalid',
    `REDIS_URL is no address of several servers: ${problem}. It looks like ` +
      'redis-sentinel://user:password@host:26379,host:26379/master or redis-cluster://user:password@host:6379,host:6379',
  );
}
