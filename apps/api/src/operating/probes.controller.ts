/** Probes and numbers at the API's own port. Probes tell no content and are open; numbers are for who may read. */
import { Refusal } from '#core';
import { exposition, expositionType, probe, probeNames, type ProbeName } from '#telemetry';
import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Open } from '../access/needs.decorator.js';
import { Answers, AnswersFile } from '../answering/openapi.decorator.js';

@Controller()
export class ProbesController {
  /** 200, or 503 where it fails. */
  @Get('health/:probe')
  @Open()
  @ApiParam({ name: 'probe', enum: probeNames })
  @Answers('Probe')
  @Header('cache-control', 'no-store')
  async health(@Param('probe') name: string, @Res({ passthrough: true }) reply: FastifyReply) {
    if (!isProbe(name)) throw new Refusal('not-found', `there is no probe ${name}; there are ${probeNames.join(', ')}`);
    const answer = await probe(name);
    reply.status(answer.status === 'pass' ? 200 : 503);
    return answer;
  }

  @Get('metrics')
  @AnswersFile('text/plain', 'the numbers of this process, in Prometheus’ text form')
  @Header('content-type', expositionType)
  metrics() {
    return exposition();
  }
}

function isProbe(name: string): name is ProbeName {
  return (probeNames as readonly string[]).includes(name);
}
