/**
 * An S3 store on the loopback: s3rver, behind a gate that is as strict as the real one where s3rver is not. The gate checks each
 * signature and checksum by itself, heeds `If-None-Match` when told to, and brings about what a spec asks for.
 */
import { createHash, createHmac, hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type S3rver from 's3rver';
import type { Settings as S3Settings } from 's3rver';

export const s3Keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } as const;

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Answers in the place of the store; undefined lets the request pass. */
export type Gate = (received: Received) => Answer | undefined | Promise<Answer | undefined>;

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface S3Server {
  readonly url: string;
  readonly requests: Received[];
  /** Asked of each request whose signature holds. */
  gate: Gate;
  /** False: a condition is passed over, as some stores do. */
  heedsConditions: boolean;
  readonly stop: () => Promise<void>;
}

export async function startS3(bucket: string): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), 's3-'));
  // Only the specs of stores need it, and it is large.
  const S3rver = createRequire(__filename)('s3rver') as new (settings: S3Settings) => S3rver;
  const buckets = { configureBuckets: [{ name: bucket, configs: [] }] };
  const store = new S3rver({ directory, port: 0, silent: true, address: '127.0.0.1', ...buckets });
  const { port } = await store.run();
  const told: Pick<S3Server, 'requests' | 'gate' | 'heedsConditions'> = {
    ...{ requests: [], gate: () => undefined, heedsConditions: true },
  };
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing, told as S3Server, port);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  };
  return Object.assign(told, { url, stop });
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, server: S3Server, port: number) {
  const body = Buffer.concat(await incoming.toArray());
  const { method = '', url: path = '', headers } = incoming;
  const received = { method, path, headers, body };
  server.requests.push(received);
  const answer = objectionTo(received) ?? (await server.gate(received)) ?? (await conditionOf(received, server, port));
  if (answer !== undefined) {
    outgoing.writeHead(answer.status, answer.headers).end(answer.body);
    return;
  }
  const passed = ask({ port, host: '127.0.0.1', method, path, headers }, (from) => {
    outgoing.writeHead(from.statusCode ?? 500, from.headers);
    from.pipe(outgoing);
  });
  passed.end(body);
}

async function conditionOf(
  { headers, path }: Received,
  { heedsConditions }: S3Server,
  port: number,
): Promise<Answer | undefined> {
  if (headers['if-none-match'] === undefined || !heedsConditions) return undefined;
  const { status } = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'HEAD', headers: signedFor(headers) });
  return status === 404 ? undefined : { status: 412, body: '<Error><Code>PreconditionFailed</Code></Error>' };
}

function signedFor(headers: IncomingMessage['headers']): Record<string, string> {
  const names = ['authorization', 'x-amz-date', 'x-amz-content-sha256'];
  return Object.fromEntries(names.map((name) => [name, String(headers[name])]));
}

/** As the real store refuses: a wrong signature, and bytes that are not those that were told of. */
function objectionTo(received: Received): Answer | undefined {
  const { headers, body } = received;
  const refused = (status: number, code: string): Answer => ({ status, body: `<Error><Code>${code}</Code></Error>` });
  if (signatureOf(received) !== /Signature=([0-9a-f]+)/.exec(headers.authorization ?? '')?.[1])
    return refused(403, 'SignatureDoesNotMatch');
  if (headers['x-amz-content-sha256'] !== hex(body)) return refused(400, 'XAmzContentSHA256Mismatch');
  const md5 = headers['content-md5'];
  return md5 === undefined || md5 === createHash('md5').update(body).digest('base64')
    ? undefined
    : refused(400, 'BadDigest');
}

/** AWS Signature Version 4, over the headers that the request names as signed. */
function signatureOf({ method, path, headers }: Received): string {
  const { scope, names, signed } = claimIn(headers.authorization);
  const [resource = '', query = ''] = path.split('?');
  const lines = names.map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const asked = [
    method,
    resource,
    query.replace(/^[^=]+$/, '$&='),
    lines.join(''),
    signed,
    headers['x-amz-content-sha256'],
  ];
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hex(asked.join('\n'))].join('\n');
  const key = scope.split('/').reduce<string | Buffer>(mac, `AWS4${s3Keys.secretAccessKey}`);
  return mac(key, text).toString('hex');
}

function claimIn(authorization = '') {
  const claim = /Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+)/.exec(authorization);
  const [scope = '', signed = ''] = claim?.slice(1) ?? [];
  return { scope, signed, names: signed.split(';') };
}

function mac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function hex(bytes: string | Buffer): string {
  return hash('sha256', bytes);
}
