/** The projector: event → view → notice. */
import 'reflect-metadata';
import { frameworkLogger, reporterFor, stepTellerFor } from '#reporting';
import { loadSettings } from '#settings';
import { aboutNow, hearSteps, openTelemetry } from '#telemetry';
import { NestFactory } from '@nestjs/core';
import { openOperatorChannel } from './operator-channel.js';
import { openProjector } from './open-projector.js';
import { ProjectorModule } from './projector.module.js';

export async function start() {
  const settings = loadSettings(process.env);
  const { log: form, fresh: limits } = settings;
  const report = reporterFor('projector', { form, about: aboutNow });
  const { projector, sources, close } = await openProjector(settings, report);
  await openOperatorChannel(projector, settings.operator);
  const endTelemetry = await openTelemetry({ name: 'projector', sources, limits }, settings.metrics, report);
  const tell = stepTellerFor({ form });
  const endSteps = tell && hearSteps('projector', tell);
  const app = await NestFactory.createApplicationContext(ProjectorModule.with(projector), {
    logger: frameworkLogger(report),
  });
  return {
    name: 'projector',
    stop: async () => {
      await app.close();
      endSteps?.();
      await endTelemetry();
      await close();
    },
  };
}
