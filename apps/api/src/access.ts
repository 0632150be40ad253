/** Who asks: an open session, a token, or the secret as a bearer token. */
import { isReadingKey, isSecret, looksLikeToken, sessionOf, tokenHolder, type Who } from '#access';
import { addressKey } from '#web';
import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import type { Api } from './api.js';
import { RateLimit, wrongSecretsAMinute } from './rate-limit.js';
import { sessionToken } from './session-cookie.js';

type Asker = Pick<FastifyRequest, 'cookies' | 'headers' | 'ip' | 'protocol'>;

const rememberMs = 60_000;
const whoeverHasTheSecret: Who = { name: null, role: 'admin', by: 'secret' };

export class Access {
  private readonly limit = new RateLimit(wrongSecretsAMinute);
  /** By SHA-256, what is being looked at and what was right within the minute: deriving a key for every call is dear. */
  private readonly verdicts = new LRUCache<string, Promise<boolean>>({ max: 100, ttl: rememberMs });

  /** By SHA-256 of what was borne, who was recognised by it: known before any store is asked. */
  private readonly recognised = new LRUCache<string, string>({ max: 10_000, ttl: rememberMs });

  constructor(private readonly api: Pick<Api, 'vault' | 'adminSecret' | 'now'>) {}

  async who(request: Asker): Promise<Who | undefined> {
    const who = await this.recognise(request);
    const borne = borneBy(request);
    // The secret and its tokens name nobody: each is somebody of its own.
    if (who !== undefined) this.recognised.set(borne, `${who.by} ${who.name ?? borne}`);
    return who;
  }

  /** Under which name a request is counted: of whoever was recognised lately by what it bears, else of where it comes from. */
  countedAs(request: Asker): string {
    return this.recognised.get(borneBy(request)) ?? addressKey(request.ip);
  }

  private async recognise(request: Asker): Promise<Who | undefined> {
    const session = sessionToken(request);
    const known = session === undefined ? undefined : await sessionOf(this.api.vault, session);
    if (known !== undefined) return known;
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (bearer === undefined) return undefined;
    if (looksLikeToken(bearer)) return this.holderOf(bearer, request);
    return (await this.isRight(bearer, request.ip)) ? whoeverHasTheSecret : undefined;
  }

  /** In the address, as `key`. */
  async hasReadingKey({ query, ip }: Pick<FastifyRequest, 'query' | 'ip'>): Promise<boolean> {
    const { key } = query as Readonly<Record<string, unknown>>;
    if (typeof key !== 'string' || !this.limit.begin(addressKey(ip))) return false;
    const right = await isReadingKey(this.api.vault, key);
    if (right) this.limit.takeBack(addressKey(ip));
    return right;
  }

  private async holderOf(token: string, request: Asker): Promise<Who | undefined> {
    const address = addressKey(request.ip);
    // One that was right lately is no guess, however many requests bear it at once.
    const isGuess = !this.recognised.has(borneBy(request));
    if (isGuess && !this.limit.begin(address)) return undefined;
    const holder = await tokenHolder(this.api.vault, token, this.api.now());
    if (isGuess && holder !== undefined) this.limit.takeBack(address);
    return holder;
  }

  private isRight(bearer: string, address: string): Promise<boolean> {
    const key = createHash('sha256').update(bearer).digest('hex');
    const known = this.verdicts.get(key);
    if (known !== undefined) return known;
    if (!this.limit.begin(addressKey(address))) return Promise.resolve(false);
    const verdict = this.judge(bearer, key, address);
    this.verdicts.set(key, verdict);
    return verdict;
  }

  private async judge(bearer: string, key: string, address: string): Promise<boolean> {
    let right = false;
    try {
      right = await isSecret(this.api.vault, this.api.adminSecret, bearer);
    } finally {
      if (right) this.limit.takeBack(addressKey(address));
      else this.verdicts.delete(key);
    }
    return right;
  }
}

function borneBy(request: Asker): string {
  const borne = sessionToken(request) ?? request.headers.authorization ?? '';
  return createHash('sha256').update(borne).digest('base64');
}
