/** Bodies that are OPML arrive as their bytes: what encoding they are in is for the reader of the list to find out. */
import { Refusal } from '#core';
import { mostBytes } from '#opml';
import type { FastifyInstance } from 'fastify';

export const opmlTypes = ['text/x-opml', 'text/xml', 'application/xml'] as const;

export function takeOpml(app: FastifyInstance): void {
  app.addContentTypeParser([...opmlTypes], { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, body, done) => {
    done(null, body);
  });
}

export function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array && body.length > 0) return body;
  throw new Refusal(
    'invalid',
    `the file itself is expected as the body, with the content type ${opmlTypes.join(' or ')}`,
  );
}
