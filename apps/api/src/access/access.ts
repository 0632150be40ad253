/** Who asks: an open session, a token, or the secret as a bearer token. */
import { isReadingKey, isSecret, looksLikeToken, sessionOf, tokenHolder, type Who } from '#access';
import { addressKey } from '#web';
import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { hash } from 'node:crypto';
import type { Api } from '../api.js';
import { RateLimit, wrongSecretsAMinute } from './rate-limit.js';
import { sessionToken } from './session-cookie.js';

type Asker = Pick<FastifyRequest, 'cookies' | 'headers' | 'ip' | 'protocol'>;

const rememberMs = 60_000;
const whoeverHasTheSecret: Who = { name: null, role: 'admin', by: 'secret' };

export class Access {
  private readonly limit = new RateLimit(wrongSecretsAMinute);
  /** By SHA-256 of what was offered, what is being looked at: whoever offers the same many times at once guesses once. */
  private readonly guesses = new Map<string, Promise<unknown>>();
  /** By SHA-256, the secrets that were right within the minute: deriving a key for every call is dear. */
  private readonly right = new LRUCache<string, true>({ max: 100, ttl: rememberMs });

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
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer === undefined) return undefined;
    if (looksLikeToken(bearer)) return this.holderOf(bearer, request);
    return (await this.isRight(bearer, request.ip)) ? whoeverHasTheSecret : undefined;
  }

  /** In the address, as `key`. */
  async hasReadingKey({ query, ip }: Pick<FastifyRequest, 'query' | 'ip'>): Promise<boolean> {
    const { key } = query as Readonly<Record<string, unknown>>;
    if (typeof key !== 'string') return false;
    return (await this.guess(`key ${key}`, ip, async () => whenTrue(await isReadingKey(this.api.vault, key)))) ?? false;
  }

  private holderOf(token: string, request: Asker): Promise<Who | undefined> {
    const look = () => tokenHolder(this.api.vault, token, this.api.now());
    // One that was right lately is no guess; it is looked at nevertheless, for it may have been taken back.
    return this.recognised.has(borneBy(request)) ? look() : this.guess(token, request.ip, look);
  }

  private async isRight(bearer: string, ip: string): Promise<boolean> {
    const key = sha256(bearer);
    if (this.right.has(key)) return true;
    const look = async () => whenTrue(await isSecret(this.api.vault, this.api.adminSecret, bearer));
    const isRight = (await this.guess(bearer, ip, look)) ?? false;
    if (isRight) this.right.set(key, true);
    return isRight;
  }

  /** What `look` finds; undefined where it finds nothing, and of an address that guessed too often. */
  private guess<T>(offered: string, ip: string, look: () => Promise<T | undefined>): Promise<T | undefined> {
    const key = sha256(offered);
    const underWay = this.guesses.get(key) as Promise<T | undefined> | undefined;
    if (underWay !== undefined) return underWay;
    const address = addressKey(ip);
    if (!this.limit.begin(address)) return Promise.resolve(undefined);
    const judged = async () => {
      try {
        const found = await look();
        if (found !== undefined) this.limit.takeBack(address);
        return found;
      } finally {
        this.guesses.delete(key);
      }
    };
    const guess = judged();
    this.guesses.set(key, guess);
    return guess;
  }
}

const whenTrue = (holds: boolean): true | undefined => holds || undefined;

const sha256 = (text: string): string => hash('sha256', text, 'base64');

function borneBy(request: Asker): string {
  return sha256(sessionToken(request) ?? request.headers.authorization ?? '');
}
