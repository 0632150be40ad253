/** The collector: feed → item → article → finding → event. */
import 'reflect-metadata';
import { frameworkLogger, reporterFor, stepTellerFor } from '#reporting';
import { loadSettings } from '#settings';
import { aboutNow, hearSteps, openTelemetry } from '#telemetry';
import { NestFactory } from '@nestjs/core';
import { CollectorModule } from './collector.module.js';
import { CollectorWorker } from './collector.worker.js';
import { openCollector } from './open-collector.js';

export async function start() {
  const settings = loadSettings(process.env);
  const { log: form, fresh: limits } = settings;
  const report = reporterFor('collector', { form, about: aboutNow });
  const { collector, sources, close } = await openCollector(settings, report);
  const app = await NestFactory.createApplicationContext(CollectorModule.with(collector), {
    logger: frameworkLogger(report),
  });
  const own = () => app.get(CollectorWorker).troubles(limits);
  const endTelemetry = await openTelemetry({ name: 'collector', sources, limits, own }, settings.metrics, report);
  const tell = stepTellerFor({ form });
  const endSteps = tell && hearSteps('collector', tell);
  return {
    name: 'collector',
    stop: async () => {
      await app.close();
      endSteps?.();
      await endTelemetry();
      await close();
    },
  };
}
