import type { Fetched } from './fetching.js';
import { fetchedDocument } from './web-document.js';

const answer: Fetched = {
  ...{ ok: true, url: 'https://wire.example/feed', status: 200, body: new Uint8Array([60]) },
  ...{ headers: { etag: '"1"' }, validators: { etag: '"1"' }, movedPermanently: false },
};

describe('a document for the readers', () => {
  it('has of its answer what a reader looks at, and nothing else', () => {
    expect(fetchedDocument(answer)).toEqual({ url: answer.url, body: answer.body });
    const headers = { etag: '"1"', 'content-location': '/news/feed' };
    expect(fetchedDocument({ ...answer, contentType: 'text/xml', headers })).toEqual({
      ...{ url: answer.url, body: answer.body, contentType: 'text/xml' },
      headers: { 'content-location': '/news/feed' },
    });
  });
});
