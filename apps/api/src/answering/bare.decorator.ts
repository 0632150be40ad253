import { RouteConfig } from '@nestjs/platform-fastify';

/** For routes that read out a secret, or send as they go: their answers are never packed. */
export const Bare = () => RouteConfig({ isBare: true });
