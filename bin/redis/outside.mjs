// A Redis that belongs to somebody else (REDIS_URL): waited for, and refused with the command that mends it when it is
// too old or may throw events away.
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../terminal/refusal.mjs';
import { connectRedis } from './wire.mjs';

const askEvery = 1000;
const tellEvery = 10_000;

/** Resolves with a line about the server. */
export async function checkOutsideRedis(url, say, waitSeconds = Number(process.env.REDIS_WAIT_SECONDS ?? 60)) {
  const many = entrancesOf(url);
  if (many) return firstToAnswer(many, say, waitSeconds * 1000);
  const address = addressFrom(url);
  const info = await infoWhenUp(address, say, waitSeconds * 1000);
  refuseOld(info, address);
  refuseEvicting(info, address);
  return `Redis ${info.redis_version} at ${nameOf(address)}`;
}

// Sentinels and a Cluster are only knocked at here: which server holds the story, and how it is set, the programs ask.
function entrancesOf(url) {
  const [, kind, list] = /^rediss?-(sentinel|cluster):\/\/(?:[^/?#]*@)?([^/?#@]+)/.exec(url) ?? [];
  if (!kind) return undefined;
  const tls = url.startsWith('rediss-');
  return list.split(',').map((each) => {
    const { hostname, port } = new URL(`redis://${each}`);
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || (kind === 'sentinel' ? 26379 : 6379)), tls };
  });
}

async function firstToAnswer(addresses, say, limit) {
  const since = performance.now();
  for (let told = false; ; told = true) {
    for (const address of addresses) if (await isThere(address)) return `Redis by way of ${nameOf(address)}`;
    const names = addresses.map(nameOf).join(', ');
    if (performance.now() - since >= limit)
      throw new Refusal(`None of ${names} answers after ${limit / 1000} s.\nStart them, or correct REDIS_URL.`);
    if (!told) say(`· Waiting for any of ${names}, up to ${limit / 1000} s`);
    await sleep(askEvery);
  }
}

// Who asks for a password is there.
async function isThere(address) {
  const { info, error } = await look(address);
  return info !== undefined || error.code === 'NOAUTH';
}

function addressFrom(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'unix:') return { path: url.pathname };
  if (!url || !['redis:', 'rediss:'].includes(url.protocol) || !url.hostname) {
    throw new Refusal(
      'REDIS_URL is no Redis address. It looks like redis://user:password@host:6379, rediss:// for TLS, or unix:///path/to/socket;\n' +
        'several servers: redis-sentinel://user:password@host:26379,host:26379/master, redis-cluster://user:password@host,host.',
    );
  }
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 6379),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    tls: url.protocol === 'rediss:',
  };
}

const nameOf = ({ path, host, port }) => path ?? (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`);

async function infoWhenUp(address, say, limit) {
  const since = performance.now();
  let toldAt = -Infinity;
  for (;;) {
    const { info, error } = await look(address);
    if (info) return info;
    refuseStranger(error, address);
    const waited = performance.now() - since;
    if (waited >= limit) throw new Refusal(unreachable(address, error, limit));
    if (waited - toldAt >= tellEvery) {
      say(`· Waiting for Redis at ${nameOf(address)} (${reasonOf(error)}), up to ${limit / 1000} s`);
      toldAt = waited;
    }
    await sleep(Math.min(askEvery, limit - waited));
  }
}

async function look(address) {
  let client;
  try {
    client = await connectRedis(address);
    return { info: fieldsOf(await client.ask('INFO')) };
  } catch (error) {
    return { error };
  } finally {
    client?.close();
  }
}

const fieldsOf = (info) =>
  Object.fromEntries(
    String(info)
      .split('\r\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );

// Waiting does not mend a wrong password or a server that speaks something else.
function refuseStranger(error, address) {
  if (['NOAUTH', 'WRONGPASS', 'NOPERM'].includes(error.code)) {
    throw new Refusal(
      `Redis at ${nameOf(address)} does not let us in: ${error.message}\n` +
        'Put the user and password into REDIS_URL: redis://user:password@host:6379 (special characters percent-encoded).',
    );
  }
  if (error.code === 'HTTP/1.1' || error.code === 'ERR') {
    throw new Refusal(`What answers at ${nameOf(address)} is not a Redis we can use: ${error.message}`);
  }
}

const reasons = {
  ECONNREFUSED: 'nothing listens there',
  ENOENT: 'there is no such socket',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'no answer',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ECONNRESET: 'it closes the connection; is it a Redis, and without TLS (rediss:// is with)?',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS; redis:// is without',
  LOADING: 'it is still reading its data',
};

const reasonOf = (error) => reasons[error.code] ?? error.message;

const unreachable = (address, error, limit) =>
  `No Redis at ${nameOf(address)} after ${limit / 1000} s: ${reasonOf(error)}.\n` +
  `Start it, or correct REDIS_URL; without REDIS_URL, npm start brings a Redis of its own.`;

function refuseOld({ redis_version: version = '0' }, address) {
  if (Number(version.split('.')[0]) >= 7) return;
  throw new Refusal(
    `Redis at ${nameOf(address)} is version ${version}; Summitwatch needs 7.0 or newer. Upgrade it, or start without REDIS_URL.`,
  );
}

function refuseEvicting({ maxmemory_policy: policy }, address) {
  if (policy === undefined || policy === 'noeviction') return;
  const { path, host, port, tls } = address;
  const where = path ? `-s ${path}` : `-h ${host} -p ${port}${tls ? ' --tls' : ''}`;
  throw new Refusal(
    `Redis at ${nameOf(address)} may throw events away when memory runs short (maxmemory-policy ${policy}).\n` +
      `Mend it: redis-cli ${where} CONFIG SET maxmemory-policy noeviction\n` +
      '(and the same in its redis.conf, so that it lasts).',
  );
}
