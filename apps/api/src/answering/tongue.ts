/**
 * In which language a page without script is read: as it was chosen in this browser, else as the browser wishes. `?lang=de` chooses;
 * the cookie keeps it, and the dashboard reads the same one.
 */
import { choiceCookie, isTongue, languages, tellingIn, tongues, type Speech, type Tongue } from '#telling';
import type {} from '@fastify/cookie';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

const yearSeconds = 365 * 24 * 60 * 60;

/** What a page is chosen by, for caches. */
export const tongueHeaders = { vary: 'Cookie, Accept-Language' } as const;

type Asker = Pick<FastifyRequest, 'headers'>;

export function tongueOf({ headers }: Asker): Tongue {
  const chosen = new RegExp(`(?:^|; *)${choiceCookie}=(\\w+)`).exec(headers.cookie ?? '')?.[1];
  if (isTongue(chosen)) return chosen;
  const [wished] = new Negotiator({ headers }).languages(tongues);
  return isTongue(wished) ? wished : 'en';
}

export async function speechOf(request: Asker): Promise<Speech> {
  return tellingIn(await languages[tongueOf(request)].load());
}

/** Whoever follows `?lang=` finds the same page in that language, at the address without it. */
export function chooseTongue(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    const { method, url, protocol } = request;
    if (method !== 'GET' || !/^\/brief(?:[/?]|$)/.test(url) || !url.includes('lang=')) return;
    const { pathname, searchParams } = new URL(url, 'http://here.invalid');
    const chosen = searchParams.get('lang');
    if (chosen === null) return;
    searchParams.delete('lang');
    if (isTongue(chosen)) {
      const kept = { path: '/', maxAge: yearSeconds, sameSite: 'lax', secure: protocol === 'https' } as const;
      void reply.setCookie(choiceCookie, chosen, kept);
    }
    const rest = searchParams.toString();
    await reply.header('cache-control', 'no-store').redirect(`${pathname}${rest === '' ? '' : `?${rest}`}`, 303);
  });
}
