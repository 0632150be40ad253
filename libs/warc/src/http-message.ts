/**
 * Requests and answers as blocks of `application/http`. Bodies were decompressed when they came, so what the answer said of its coding
 * and length is no longer true of them: these headers are kept under `X-Archive-Orig-`, as archives do, and the length is told anew.
 */
import type { HeaderList } from '#core';
import { STATUS_CODES } from 'node:http';

export interface Answered {
  readonly status: number;
  readonly headers: HeaderList;
}

const untrue = /^(content-encoding|transfer-encoding|content-length)$/i;

/** The head alone: what a `revisit` repeats. */
export function responseHead({ status, headers }: Answered, bytes: number): Buffer {
  const told = headers.map(([name, value]) => line(untrue.test(name) ? `X-Archive-Orig-${name}` : name, value));
  const first = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd();
  return Buffer.from(`${first}\r\n${told.join('')}${line('Content-Length', String(bytes))}\r\n`, 'latin1');
}

export function responseBlock(answered: Answered, body: Uint8Array): Buffer {
  return Buffer.concat([responseHead(answered, body.length), body]);
}

export function requestBlock(address: string, headers: HeaderList): Buffer {
  const url = new URL(address);
  const told = headers.filter(([name]) => !/^host$/i.test(name)).map(([name, value]) => line(name, value));
  const first = `GET ${url.pathname}${url.search} HTTP/1.1\r\n${line('Host', url.host)}`;
  return Buffer.from(`${first}${told.join('')}\r\n`, 'latin1');
}

/** No header may bring a line of its own. */
function line(name: string, value: string): string {
  return `${name.replace(/[^\x21-\x39\x3b-\x7e]/g, '-')}: ${value.replace(/[\r\n\0]+/g, ' ')}\r\n`;
}
