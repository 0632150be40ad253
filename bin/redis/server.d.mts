import type { ChildProcess } from 'node:child_process';

interface OwnServer {
  readonly folder: string;
  readonly port: number;
  readonly password: string;
}

/** Resolves with the child once it answers. */
export function launchRedis(server: OwnServer & { readonly program: string }): Promise<ChildProcess>;
export function endRedis(child: ChildProcess, server: OwnServer): Promise<void>;
export function freePort(): Promise<number>;
