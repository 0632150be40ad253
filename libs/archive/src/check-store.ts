/** Looks whether a bucket can hold an archive, before anything relies on it. */
import { Refusal } from '#core';
import { randomBytes, randomUUID } from 'node:crypto';
import { S3Client, type S3Patience, type S3Place } from './s3-client.js';

const racing =
  'does not refuse to write over what another machine wrote at the same moment (If-None-Match): let one collector read pages, ' +
  'or two that meet the same page at once may have to write it again';

/** Rejects with a `Refusal` that says what to do; hears what is less than it should be. */
export async function checkBucket(
  place: S3Place,
  report: (line: string) => void,
  patience?: S3Patience,
): Promise<void> {
  const client = new S3Client(place, patience);
  const refuse = (what: string, cause?: unknown): never => {
    throw new Refusal('invalid', `the archive ${client.name} ${what}`, { cause });
  };
  await refuseVersions(client, refuse);
  const path = `probe/${randomUUID()}`;
  const body = randomBytes(64);
  try {
    const missing = await client.ask('HEAD', path);
    const put = await client.ask('PUT', path, { body });
    const again = await client.ask('PUT', path, { body, anew: true });
    const got = await client.ask('GET', path);
    await client.ask('DELETE', path);
    if (put.status === 404) refuse('has no such bucket: make it first');
    if (missing.status !== 404 || !got.body.equals(body)) refuse('does not give back what is stored there');
    if (again.status !== 412) report(`the archive ${client.name} ${racing}`);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    const rights =
      's3:GetObject, s3:PutObject, s3:DeleteObject and s3:ListBucket (without it what is missing looks forbidden)';
    refuse(`cannot be written and read: ${String(cause)}; see that its keys are right and may do ${rights}`, cause);
  }
}

/** What is deleted there could be had again, and an erasure would be none. Who may not ask goes on. */
async function refuseVersions(client: S3Client, refuse: (what: string) => never): Promise<void> {
  const answer = await client.ask('GET', '?versioning').catch(() => undefined);
  const isOn = answer !== undefined && /<Status>\s*Enabled\s*<\/Status>/.test(answer.body.toString('utf8'));
  if (isOn) {
    refuse(
      'keeps old versions of what is deleted, so nothing could be erased by law: suspend versioning, or take another bucket',
    );
  }
}
