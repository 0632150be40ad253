/** The collector: feed → item → article → finding → event. */
import 'reflect-metadata';
import { loadSettings } from '#settings';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CollectorModule } from './collector.module.js';
import { openCollector } from './open-collector.js';

export async function start() {
  const logger = new Logger('collector');
  const { collector, close } = await openCollector(loadSettings(process.env), (line) => {
    logger.warn(line);
  });
  const app = await NestFactory.createApplicationContext(CollectorModule.with(collector), {
    logger: ['warn', 'error', 'fatal'],
  });
  return {
    name: 'collector',
    stop: async () => {
      await app.close();
      await close();
    },
  };
}
