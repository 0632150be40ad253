/** Errors of the pages without script, as pages: whoever is not signed in is asked to, and led back to what they came for. */
import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API, type Api } from '../api.js';
import { paperHeaders } from './headers.js';
import { speechOf, tongueHeaders } from '../answering/tongue.js';
import { answerTo, sayWhenAgain } from '../answering/refusal.filter.js';
import { sessionToken } from '../access/session-cookie.js';

@Catch()
export class PaperFilter implements ExceptionFilter {
  constructor(@Inject(API) private readonly api: Pick<Api, 'report'>) {}

  /** Nobody waits for it, and what it threw would end the process: where no page can be made, the sentence alone is told. */
  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    try {
      const { status, message } = answerTo(error, this.api.report);
      const page = await pageFor(request, status, message);
      void sayWhenAgain(reply, status)
        .status(status)
        .headers({ ...paperHeaders(request), ...tongueHeaders })
        .send(page);
    } catch (failure) {
      const { status, message } = answerTo(failure, this.api.report);
      void reply.status(status).type('text/plain; charset=utf-8').send(message);
    }
  }
}

async function pageFor(request: FastifyRequest, status: number, message: string): Promise<string> {
  const { method, url, body } = request;
  // Opened with the first of them, as the pages are.
  const { troubleFor } = await import('./trouble-for.js');
  return troubleFor({
    ...{ status, message, method, url, body },
    isFromElsewhere: request.headers['sec-fetch-site'] === 'cross-site',
    hasSession: sessionToken(request) !== undefined,
    speech: await speechOf(request),
  });
}
