import type { FeedHealth, FeedStanding } from './events.js';

export function feedStandingOf(health: FeedHealth): FeedStanding {
  if (health === 'quiet') return 'quiet';
  return ['degraded', 'blocked', 'gone'].includes(health) ? 'failing' : 'well';
}
