/** The projector: event → view → notice. */
import 'reflect-metadata';
import { loadSettings } from '#settings';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { openProjector } from './open-projector.js';
import { ProjectorModule } from './projector.module.js';

export async function start() {
  const logger = new Logger('projector');
  const { projector, close } = await openProjector(loadSettings(process.env), (line) => {
    logger.warn(line);
  });
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
