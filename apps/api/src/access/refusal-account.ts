/**
 * Keeps account of those who are refused again and again, without letting them fill the log: the first time is told at once, and how often it
 * happened again within the minute is told at its end.
 */
import type { Action } from '#core';
import type { FastifyRequest } from 'fastify';
import type { Audit } from './audit.js';

const windowMs = 60_000;
/** Of those who are told apart; the others are counted together. */
const mostApart = 500;

export interface RefusedOne {
  readonly status: number;
  /** Whom or what it is counted by, beside the status: a name and a network. */
  readonly as: string;
  readonly told?: Partial<Action>;
}

interface Window {
  readonly action: Action;
  readonly end: NodeJS.Timeout;
  again: number;
}

export class RefusalAccount {
  private readonly windows = new Map<string, Window>();

  constructor(private readonly audit: Pick<Audit, 'entryOf' | 'keep'>) {}

  /** Resolves when the log has it, where it is told at once. */
  async note(request: FastifyRequest, { status, as, told = {} }: RefusedOne): Promise<void> {
    const own = `${String(status)} ${as}`;
    const isApart = this.windows.has(own) || this.windows.size < mostApart;
    const key = isApart ? own : `${String(status)} others`;
    const window = this.windows.get(key);
    if (window !== undefined) {
      window.again += 1;
      return;
    }
    const others = isApart ? {} : { target: 'others', from: 'elsewhere' };
    const action = { ...this.audit.entryOf(request, status, told), ...others };
    const end = setTimeout(() => void this.close(key), windowMs).unref();
    this.windows.set(key, { action, end, again: 0 });
    await this.audit.keep(action);
  }

  /** What is counted and not yet told is told now. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.windows.keys()].map((key) => this.close(key)));
  }

  private async close(key: string): Promise<void> {
    const window = this.windows.get(key);
    if (window === undefined) return;
    this.windows.delete(key);
    clearTimeout(window.end);
    if (window.again > 0) await this.audit.keep({ ...window.action, count: window.again });
  }
}
