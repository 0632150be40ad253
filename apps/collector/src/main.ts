/** The collector: feed → item → article → finding → event. */
import 'reflect-metadata';
import { reporterFor } from '#reporting';
import { loadSettings } from '#settings';
import { NestFactory } from '@nestjs/core';
import { CollectorModule } from './collector.module.js';
import { openCollector } from './open-collector.js';

export async function start() {
  const { collector, close } = await openCollector(loadSettings(process.env), reporterFor('collector'));
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
