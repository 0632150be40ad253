/**
 * The archive's places as objects of a bucket. Nothing is ever listed. An object is there once the store has said so and its tag is
 * the MD5 of what was sent, or it was read back.
 */
import { createHash } from 'node:crypto';
import { S3Client, StoreUnavailable, type S3Patience, type S3Place } from './s3-client.js';
import type { Store } from './store.js';

export class S3Store implements Store {
  private readonly client: S3Client;

  constructor(place: S3Place, patience?: S3Patience) {
    this.client = new S3Client(place, patience);
  }

  readonly exists = async (path: string): Promise<boolean> => {
    const { status } = await this.client.ask('HEAD', path);
    return status !== 404;
  };

  /** By the store's clock. */
  readonly writtenAt = async (path: string): Promise<number | undefined> => {
    const { status, headers } = await this.client.ask('HEAD', path);
    return status === 404 ? undefined : Date.parse(headers.get('last-modified') ?? '');
  };

  readonly touch = async (path: string): Promise<void> => {
    const bytes = await this.read(path);
    if (bytes !== undefined) await this.write(path, bytes);
  };

  readonly read = async (path: string): Promise<Buffer | undefined> => {
    const { status, body } = await this.client.ask('GET', path);
    return status === 404 ? undefined : body;
  };

  readonly write = async (path: string, bytes: Uint8Array): Promise<void> => {
    const { status, headers } = await this.client.ask('PUT', path, { body: bytes });
    if (status >= 300) throw new StoreUnavailable(`the bucket of the archive ${this.client.name} is not there`);
    const md5 = createHash('md5').update(bytes).digest('hex');
    if (headers.get('etag')?.replaceAll('"', '') === md5) return;
    // With keys of a key service the tag is no MD5.
    if ((await this.read(path))?.equals(bytes) !== true) {
      throw new StoreUnavailable(`the archive ${this.client.name} does not give back what was stored as ${path}`);
    }
  };

  /** Not every store heeds the condition, so the one that stands is read in any case. */
  readonly writeFirst = async (path: string, bytes: Uint8Array): Promise<Uint8Array> => {
    const before = await this.read(path);
    if (before !== undefined) return before;
    await this.client.ask('PUT', path, { body: bytes, anew: true });
    const standing = await this.read(path);
    if (standing !== undefined) return standing;
    // Erased at this very moment: whoever keeps it looks for the mark next.
    return bytes;
  };

  readonly remove = async (path: string): Promise<void> => {
    const { headers } = await this.client.ask('DELETE', path);
    // Where versioning is suspended the marker has no version of its own, and what it stands for is gone.
    if (headers.get('x-amz-delete-marker') !== 'true' || headers.get('x-amz-version-id') === 'null') return;
    throw new StoreUnavailable(
      `the archive ${this.client.name} keeps old versions, so ${path} can still be had: switch versioning off and delete its versions`,
    );
  };

  readonly shred = this.remove;
  readonly lies = this.exists;
}
