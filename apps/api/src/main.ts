/** The API: views → readers, over REST and SSE, with the dashboard. */
import 'reflect-metadata';
import { makeFirstSecret, noteChosen } from '#access';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { frameworkLogger, reporterFor } from '#reporting';
import { loadSettings, type Settings } from '#settings';
import { aboutNow, openTelemetry } from '#telemetry';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Access } from './access/access.js';
import { heedAddressesAlone } from './access/forwarded-addresses.js';
import { ApiModule } from './api.module.js';
import type { Api } from './api.js';
import { refuseEarly } from './answering/early-refusals.js';
import { hearOut } from './answering/hear-out.js';
import { openApi } from './answering/open-api.js';
import { openApiDocument, type DescribeApi } from './answering/openapi.controller.js';
import { chooseTongue } from './answering/tongue.js';
import { packAnswers } from './answering/packed.js';
import { RefusalAccount } from './access/refusal-account.js';
import { refuseTooMuch } from './answering/refuse-too-much.js';
import { refuseWhileUnavailable } from './answering/refuse-while-unavailable.js';
import { takeOpml } from './feeds/take-opml.js';
import { serveDashboard } from './serve-dashboard.js';
import { serveWebsub } from './feeds/serve-websub.js';

const bodyLimit = 262_144;

const contentSecurity = {
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    // Archived pages and mails, each in a sandbox.
    frameSrc: ["'self'", 'data:'],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    upgradeInsecureRequests: null,
  },
};

export async function start() {
  const settings = loadSettings(process.env);
  const report = reporterFor('api', { form: settings.log, about: aboutNow });
  const { api, sources, close } = await openApi(settings, report);
  const watched = { name: 'api', sources, limits: settings.fresh } as const;
  const endTelemetry = await openTelemetry(watched, settings.metrics, report);
  const app = await createApp(api, settings);
  await app.listen(settings.port, settings.host);
  api.tail.start();
  return {
    name: 'api',
    url: await app.getUrl(),
    notices: await firstSecretNotice(api, settings),
    stop: async () => {
      // Streams stay open for as long as their listeners like: they are ended, not waited for.
      app.getHttpServer().closeAllConnections();
      await app.close();
      await endTelemetry();
      await close();
    },
  };
}

/** The OpenAPI document, without a service behind it: routes and schemas are all it needs. */
export async function describe(): Promise<object> {
  const nothing = {} as Api;
  const app = await NestFactory.create(ApiModule.with(nothing, { document: () => ({}) }), new FastifyAdapter(), {
    logger: false,
  });
  const document = openApiDocument(app);
  await app.close();
  return document;
}

async function createApp(api: Api, settings: Settings): Promise<NestFastifyApplication> {
  const describe: DescribeApi = { document: () => ({}) };
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: [...settings.trustedProxies],
    routerOptions: { maxParamLength: 400 },
    ...refuseEarly(),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(api, describe), adapter, {
    logger: frameworkLogger(api.report),
    forceCloseConnections: true,
  });
  heedAddressesAlone(app.getHttpAdapter().getInstance());
  // First of those that answer, so that refusals have its headers, too.
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: contentSecurity,
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  });
  hearOut(app.getHttpAdapter().getInstance());
  refuseWhileUnavailable(app.getHttpAdapter().getInstance(), api);
  takeOpml(app.getHttpAdapter().getInstance());
  await app.register(fastifyCookie);
  const askers = { access: app.get(Access), refused: app.get(RefusalAccount) };
  refuseTooMuch(app.getHttpAdapter().getInstance(), askers, settings.requestsPerSecond);
  chooseTongue(app.getHttpAdapter().getInstance());
  const { hubs, report } = api;
  await packAnswers(app.getHttpAdapter().getInstance());
  if (hubs !== undefined) await serveWebsub(app.getHttpAdapter().getInstance(), { ...api, hubs }, report);
  describe.document = () => openApiDocument(app);
  if (!(await serveDashboard(app.getHttpAdapter().getInstance())))
    api.report('the dashboard was not built; the API is served without it');
  return app;
}

async function firstSecretNotice(api: Api, { adminSecret }: Settings): Promise<readonly string[]> {
  await noteChosen(api.vault, adminSecret !== undefined);
  if (adminSecret !== undefined) return [];
  const secret = await makeFirstSecret(api.vault);
  return secret === undefined ? [] : [`Admin secret, shown this once: ${secret}`];
}
