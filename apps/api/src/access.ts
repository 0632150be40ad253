/** Who is known: an open session, or the secret as a bearer token. */
import { isReadingKey, isSecret, isSession } from '#access';
import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import type { Api } from './api.js';
import { RateLimit, wrongSecretsAMinute } from './rate-limit.js';

export const sessionCookie = 'sw_session';

type Asker = Pick<FastifyRequest, 'cookies' | 'headers' | 'ip'>;

const rememberMs = 60_000;

export class Access {
  private readonly limit = new RateLimit(wrongSecretsAMinute);
  /** By SHA-256, what is being looked at and what was right within the minute: deriving a key for every call is dear. */
  private readonly verdicts = new LRUCache<string, Promise<boolean>>({ max: 100, ttl: rememberMs });

  constructor(private readonly api: Pick<Api, 'vault' | 'adminSecret'>) {}

  async isKnown({ cookies, headers, ip }: Asker): Promise<boolean> {
    const token = cookies[sessionCookie];
    if (token !== undefined && (await isSession(this.api.vault, token))) return true;
    const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    return bearer !== undefined && this.isRight(bearer, ip);
  }

  /** In the address, as `key`. */
  async hasReadingKey({ query, ip }: Pick<FastifyRequest, 'query' | 'ip'>): Promise<boolean> {
    const { key } = query as Readonly<Record<string, unknown>>;
    if (typeof key !== 'string' || !this.limit.begin(ip)) return false;
    const right = await isReadingKey(this.api.vault, key);
    if (right) this.limit.takeBack(ip);
    return right;
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
