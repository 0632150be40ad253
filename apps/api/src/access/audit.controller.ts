/** What was done through our doors, the newest first. */
import { auditView, type AuditDoc } from '#core';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import { API, type Api } from '../api.js';
import { AuditQuery } from '../contract/access.js';
import { Needs } from './needs.decorator.js';
import { Answers, MayAsk } from '../answering/openapi.decorator.js';
import { validated } from '../answering/validated.js';

@Needs('admin')
@Controller('api/v1/audit')
export class AuditController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @MayAsk(AuditQuery)
  @Answers('AuditPage')
  async list(@Query() query: unknown) {
    const asked = validated(AuditQuery, query);
    const docs = [...(await this.api.views.all(auditView.name)).values()] as AuditDoc[];
    const meant = docs.filter((doc) => isMeant(doc, asked)).sort((a, b) => b.position - a.position);
    const left = meant.filter(({ position }) => asked.before === undefined || position < asked.before);
    const entries = left.slice(0, asked.limit);
    const next = left.length > asked.limit ? (entries.at(-1)?.position ?? null) : null;
    return { entries, total: meant.length, next };
  }
}

function isMeant({ who, role, status }: AuditDoc, asked: z.infer<typeof AuditQuery>): boolean {
  // The secret names nobody and has a role; whoever was not let in has neither.
  const name = who ?? (role === null ? undefined : 'admin');
  if (asked.who !== undefined && name?.toLowerCase() !== asked.who.toLowerCase()) return false;
  return asked.refused === undefined || status >= 400 === (asked.refused === 'true');
}
