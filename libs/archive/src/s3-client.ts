/**
 * Requests to an S3-compatible store of the operator's own: signed (SigV4), with a deadline, tried again with jitter while the store
 * is busy or away, and never led elsewhere by a redirect. What goes there is told with its MD5 and SHA-256, so that the store refuses
 * what was damaged on the way. No secret stands in an error.
 */
import { createHash, hash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';

export interface S3Place {
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Before each path; empty or with a slash at its end. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface S3Patience {
  readonly attempts: number;
  /** Of one attempt, its body included. */
  readonly timeoutMs: number;
  /** The second attempt comes within this time, each further one within twice the time before. */
  readonly firstWaitMs: number;
}

export interface S3Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

const standard: S3Patience = { attempts: 5, timeoutMs: 30_000, firstWaitMs: 200 };
const longestWaitMs = 5000;
/** Asked again: too slow, two writers at once, too many requests, and whatever is the store's own trouble. */
const passing = (status: number) => status === 408 || status === 409 || status === 429 || status >= 500;

type Method = 'GET' | 'HEAD' | 'PUT' | 'DELETE';

export class S3Client {
  private readonly signer: AwsClient;

  constructor(
    private readonly place: S3Place,
    private readonly patience: S3Patience = standard,
  ) {
    const { accessKeyId, secretAccessKey, region } = place;
    this.signer = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
  }

  /** Of an object, or with a query and no path of the bucket. Answers are those of the 2xx, 404 and 412; all else rejects. */
  async ask(method: Method, path: string, put?: { readonly body?: Uint8Array; readonly anew?: boolean }) {
    const { attempts, firstWaitMs } = this.patience;
    for (let attempt = 1; ; attempt += 1) {
      const { answer, trouble, passes } = judged(await this.attempt(method, path, put).catch(asTrouble));
      if (trouble === undefined) return answer;
      if (!passes || attempt >= attempts) {
        throw new StoreUnavailable(`the archive ${this.name} could not ${method} ${path}: ${trouble}`);
      }
      await pause(Math.random() * Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1)));
    }
  }

  get name(): string {
    return `s3://${this.place.bucket}/${this.place.prefix} at ${this.place.endpoint}`;
  }

  private async attempt(method: Method, path: string, put: { body?: Uint8Array; anew?: boolean } = {}) {
    const { endpoint, bucket, prefix } = this.place;
    const address = path.startsWith('?') ? `${endpoint}/${bucket}${path}` : `${endpoint}/${bucket}/${prefix}${path}`;
    const { body } = put;
    const headers = { ...checksums(body), ...(put.anew === true ? { 'if-none-match': '*' } : {}) };
    const init = { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) } as RequestInit;
    const request = await this.signer.sign(address, init);
    const response = await fetch(request, { signal: AbortSignal.timeout(this.patience.timeoutMs) });
    const answer = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body: answer } satisfies S3Answer;
  }
}

/** SHA-256 of the empty body where there is none. */
function checksums(body: Uint8Array = new Uint8Array()): Record<string, string> {
  const sha256 = hash('sha256', body);
  const md5 = createHash('md5').update(body).digest('base64');
  return { 'x-amz-content-sha256': sha256, ...(body.length > 0 ? { 'content-md5': md5 } : {}) };
}

type Judged =
  | { readonly trouble: string; readonly passes: boolean; readonly answer?: undefined }
  | { readonly answer: S3Answer; readonly trouble?: undefined; readonly passes?: undefined };

function judged(answer: S3Answer | Error): Judged {
  if (answer instanceof Error) return { trouble: answer.message, passes: true };
  const { status, headers } = answer;
  if (status < 300 || status === 404 || status === 412) return { answer };
  if (status < 400) return { trouble: leadsOn(headers), passes: false };
  return { trouble: `status ${status}${codeIn(answer)}`, passes: passing(status) };
}

function leadsOn(headers: Headers): string {
  const target = headers.get('location') ?? headers.get('x-amz-bucket-region') ?? 'elsewhere';
  return `it leads on to ${target}, which is not followed; set the endpoint and region of this bucket`;
}

function codeIn({ body }: S3Answer): string {
  const code = /<Code>([\w.]{1,60})<\/Code>/.exec(body.toString('utf8', 0, 2000))?.[1];
  return code === undefined ? '' : ` (${code})`;
}

/** A network that fails, a time that is up. */
function asTrouble(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return new Error(`${error.message}${cause}`, { cause: error });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
