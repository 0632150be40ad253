/** The projector: event → view → notice. */
import 'reflect-metadata';
import { reporterFor } from '#reporting';
import { loadSettings } from '#settings';
import { NestFactory } from '@nestjs/core';
import { openOperatorChannel } from './operator-channel.js';
import { openProjector } from './open-projector.js';
import { ProjectorModule } from './projector.module.js';

export async function start() {
  const settings = loadSettings(process.env);
  const { projector, close } = await openProjector(settings, reporterFor('projector'));
  await openOperatorChannel(projector, settings.operator);
  const app = await NestFactory.createApplicationContext(ProjectorModule.with(projector), {
    logger: ['warn', 'error', 'fatal'],
  });
  return {
    name: 'projector',
    stop: async () => {
      await app.close();
      await close();
    },
  };
}
