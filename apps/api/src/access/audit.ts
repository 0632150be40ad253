/** Keeps account of every action: who, what, from where, and how it ended. Neither bodies nor queries are kept. */
import { auditSubject, type Action } from '#core';
import type { FastifyRequest } from 'fastify';
import type { Api } from '../api.js';
import { askerOf, targetOf } from './asker.js';
import { inShort } from './told-target.js';

export class Audit {
  constructor(private readonly api: Pick<Api, 'log' | 'now' | 'report'>) {}

  /** Resolves when the log has it; a log that is away is reported, and the answer goes out all the same. */
  note(request: FastifyRequest, status: number, told: Partial<Action> = {}): Promise<void> {
    return this.keep(this.entryOf(request, status, told));
  }

  entryOf(request: FastifyRequest, status: number, told: Partial<Action> = {}): Action {
    const { name = null, role = null, by = null } = askerOf(request) ?? {};
    return { who: name, role, by, ...whatOf(request), status, from: request.ip, ...told };
  }

  /** As `note`. */
  async keep(data: Action): Promise<void> {
    const now = this.api.now();
    const fact = { type: 'action-taken.v1', happened: { at: now.toISOString(), precision: 'instant' }, data } as const;
    try {
      await this.api.log.append({ subject: auditSubject(now), expectedVersion: 'any', facts: [fact] });
    } catch (error) {
      this.api.report(`no account could be kept of ${data.action} by ${data.who ?? 'admin'}: ${String(error)}`);
    }
  }
}

function whatOf(request: FastifyRequest): Pick<Action, 'action' | 'target'> {
  const { method, params, routeOptions } = request;
  const target = targetOf(request) ?? Object.values((params ?? {}) as Readonly<Record<string, string>>).join(' ');
  return { action: `${method} ${routeOptions.url ?? ''}`, target: inShort(target) };
}
