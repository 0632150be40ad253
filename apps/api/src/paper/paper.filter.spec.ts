import { Refusal } from '#core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import fastify from 'fastify';
import { PaperFilter } from './paper.filter.js';

/** A route that throws, as NestJS has its filter answer: it waits for nothing that the filter does. */
async function answerTo(error: unknown) {
  const said: string[] = [];
  const filter = new PaperFilter({ report: (line) => said.push(line) });
  const app = fastify();
  app.decorateRequest('cookies', { getter: () => ({}) });
  app.get('/brief', (request, reply) => {
    void filter.catch(error, new ExecutionContextHost([request, reply]));
  });
  const { statusCode, headers, body } = await app.inject('/brief');
  await app.close();
  return { said, answer: [statusCode, headers['content-type'], body] };
}

it('A refusal is answered with a page.', async () => {
  const { answer, said } = await answerTo(new Refusal('not-found', 'nothing is reported of it'));
  expect(answer).toEqual([404, 'text/html; charset=utf-8', expect.stringContaining('Nothing is reported of it.')]);
  expect(said).toEqual([]);
});

it('Where that page cannot be made either, the sentence alone is told and the mistake is in the log; the process goes on.', async () => {
  const unsayable = new Refusal('not-found', 7 as unknown as string);
  Object.defineProperty(unsayable, 'message', { value: {} });
  const { answer, said } = await answerTo(unsayable);
  expect(answer).toEqual([
    500,
    'text/plain; charset=utf-8',
    expect.stringContaining('something went wrong on our side'),
  ]);
  expect(said).toEqual([expect.stringContaining('TypeError')]);
});
