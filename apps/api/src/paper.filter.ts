/** Errors of the pages without script, as pages: whoever is not signed in is asked to, and led back to what they came for. */
import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API, type Api } from './api.js';
import { paperHeaders } from './paper/headers.js';
import { speechOf, tongueHeaders } from './tongue.js';
import { answerTo, sayWhenAgain } from './refusal.filter.js';
import { sessionToken } from './session-cookie.js';

@Catch()
export class PaperFilter implements ExceptionFilter {
  constructor(@Inject(API) private readonly api: Api) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { status, message } = answerTo(error, this.api.report);
    const { method, url, body } = request;
    // Opened with the first of them, as the pages are.
    const { troubleFor } = await import('./paper/trouble-for.js');
    const page = troubleFor({
      ...{ status, message, method, url, body },
      isFromElsewhere: request.headers['sec-fetch-site'] === 'cross-site',
      hasSession: sessionToken(request) !== undefined,
      speech: await speechOf(request),
    });
    void sayWhenAgain(http.getResponse<FastifyReply>(), status)
      .status(status)
      .headers({ ...paperHeaders(request), ...tongueHeaders })
      .send(page);
  }
}
