/** Nobody asks so much that others wait: each asker, or else each address, has an allowance. It is met before any store is. */
import { Refusal } from '#core';
import { addressKey } from '#web';
import type { FastifyInstance } from 'fastify';
import type { Access } from '../access/access.js';
import { Allowance } from '../access/allowance.js';
import type { RefusalAccount } from '../access/refusal-account.js';

/** Files of the dashboard are cheap, probes are the operator's own, and hubs have a limit of theirs. */
const free = /^\/(?:assets\/|favicon\.svg|robots\.txt|health\/|websub\/)/;
/** What is written whole for programs, which need it rarely. */
const files =
  /^\/(?:mcp|follow-ups\.ics|(?:brief|changes)\.(?:atom|json)|claims\.jsonld|api\/v1\/feeds\.opml)|\/raw(?:\?|$)/;
const costOfFile = 10;

interface Askers {
  readonly access: Pick<Access, 'countedAs'>;
  readonly refused: Pick<RefusalAccount, 'note'>;
}

export function refuseTooMuch(fastify: FastifyInstance, { access, refused }: Askers, perSecond: number): void {
  const allowance = new Allowance(perSecond, () => performance.now());
  fastify.addHook('onRequest', (request, reply, done) => {
    const { url } = request;
    const cost = files.test(url) ? costOfFile : 1;
    const as = access.countedAs(request);
    const wait = free.test(url) ? 0 : allowance.take(as, cost);
    if (wait === 0) {
      done();
      return;
    }
    void reply.header('retry-after', String(wait));
    void refused.note(request, { status: 429, as: `${as} ${addressKey(request.ip)}` });
    done(new Refusal('busy', `too much at once; ask again in ${String(wait)} s`));
  });
}
