/** Where the archive lies when it is no folder: `s3://bucket/prefix` with its endpoint, region and keys, all or none. */
import { z } from 'zod';

/** Path-style addresses are asked, so a bucket's name may hold dots. */
export interface BucketSettings {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Empty, or with a slash at its end. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const bucketAddress = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/((?!.*\.\.)[A-Za-z0-9_.-][A-Za-z0-9_./-]*)?)?$/;
const isEndpoint = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && !/[?#@\s]/.test(value);

export const archiveVariables = {
  SUMMITWATCH_ARCHIVE: z
    .string()
    .regex(bucketAddress, { error: 'is no bucket; s3://bucket or s3://bucket/prefix is expected' })
    .optional(),
  SUMMITWATCH_ARCHIVE_ENDPOINT: z
    .string()
    .refine(isEndpoint, { error: 'is no endpoint; http:// or https:// without credentials and query is expected' })
    .optional(),
  SUMMITWATCH_ARCHIVE_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/, { error: 'is no region' })
    .default('us-east-1'),
  SUMMITWATCH_ARCHIVE_KEY_ID: z.string().optional(),
  SUMMITWATCH_ARCHIVE_SECRET: z.string().optional(),
};

type Read = z.output<z.ZodObject<typeof archiveVariables>>;

/** Undefined for a folder. A bucket without keys is a problem of the variable that is missing. */
export function bucketIn(read: Read): BucketSettings | undefined {
  const [, bucket, path] = bucketAddress.exec(read.SUMMITWATCH_ARCHIVE ?? '') ?? [];
  if (bucket === undefined) return undefined;
  const { SUMMITWATCH_ARCHIVE_REGION: region, SUMMITWATCH_ARCHIVE_ENDPOINT: told } = read;
  const endpoint = (told ?? `https://s3.${region}.amazonaws.com`).replace(/\/+$/, '');
  return { endpoint, region, bucket, prefix: prefixFrom(path), ...keysIn(read) };
}

function prefixFrom(path = ''): string {
  const bare = path.replace(/\/+$/, '');
  return bare === '' ? '' : `${bare}/`;
}

function keysIn({
  SUMMITWATCH_ARCHIVE_KEY_ID: accessKeyId = '',
  SUMMITWATCH_ARCHIVE_SECRET: secretAccessKey = '',
}: Read) {
  return { accessKeyId, secretAccessKey };
}

/** Sentences for what belongs together and is not. */
export function missingBeside(given: Readonly<Record<string, unknown>>): readonly { path: [string]; text: string }[] {
  const beside = ['SUMMITWATCH_ARCHIVE_KEY_ID', 'SUMMITWATCH_ARCHIVE_SECRET'];
  if (given.SUMMITWATCH_ARCHIVE === undefined) return [];
  return beside
    .filter((name) => given[name] === undefined)
    .map((name) => ({ path: [name], text: 'is missing; SUMMITWATCH_ARCHIVE needs it' }));
}
