/** Who asks: an open session, a token, or the secret as a bearer token. */
import { isReadingKey, isSecret, looksLikeToken, sessionOf, tokenHolder, type Who } from '#access';
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

  constructor(private readonly api: Pick<Api, 'vault' | 'adminSecret' | 'now'>) {}

  async who(request: Asker): Promise<Who | undefined> {
    const session = sessionToken(request);
    const known = session === undefined ? undefined : await sessionOf(this.api.vault, session);
    if (known !== undefined) return known;
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (bearer === undefined) return undefined;
    if (looksLikeToken(bearer)) return this.holderOf(bearer, request.ip);
    return (await this.isRight(bearer, request.ip)) ? whoeverHasTheSecret : undefined;
  }

  /** In the address, as `key`. */
  async hasReadingKey({ query, ip }: Pick<FastifyRequest, 'query' | 'ip'>): Promise<boolean> {
    const { key } = query as Readonly<Record<string, unknown>>;
    if (typeof key !== 'string' || !this.limit.begin(ip)) return false;
    const right = await isReadingKey(this.api.vault, key);
    if (right) this.limit.takeBack(ip);
    return right;
  }

  private async holderOf(token: string, address: string): Promise<Who | undefined> {
    if (!this.limit.begin(address)) return undefined;
    const holder = await tokenHolder(this.api.vault, token, this.api.now());
    if (holder !== undefined) this.limit.takeBack(address);
    return holder;
  }

  private isRight(bearer: string, address: string): Promise<boolean> {
    const key = createHash('sha256').update(bearer).digest('hex');
    const known = this.verdicts.get(key);
    if (known !== undefined) return known;
    if (!this.limit.begin(address)) return Promise.resolve(false);
    const verdict = this.judge(bearer, key, address);
    this.verdicts.set(key, verdict);
    return verdict;
  }

  private async judge(bearer: string, key: string, address: string): Promise<boolean> {
    let right = false;
    try {
      right = await isSecret(this.api.vault, this.api.adminSecret, bearer);
    } finally {
      if (right) this.limit.takeBack(address);
      else this.verdicts.delete(key);
    }
    return right;
  }
}
