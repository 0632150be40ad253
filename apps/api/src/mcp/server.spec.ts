import { aStory } from '#testing';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Api } from '../api.js';
import { answerMcp } from './server.js';

it('What is never answered is ended in time, with when to ask again.', async () => {
  const never = () => new Promise<never>(() => undefined);
  const views = { checkpoint: never, doc: never, all: never };
  const api = { story: aStory(), views, now: () => new Date() } as unknown as Api;
  const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'brief', arguments: {} } };
  const server = createServer((request, response) => void answerMcp(api, { request, response }, call, 100));
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  const answer = await fetch(`http://127.0.0.1:${String(port)}/mcp`, { method: 'POST', headers, body: '{}' });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await answer.json()).toMatchObject({ jsonrpc: '2.0', error: { message: expect.stringContaining('ask again') as string } }); // oxfmt-ignore
  server.close();
});
