/** What specs of projecting share: projectors of one edition or several at a real Redis, following a log that nobody else writes. */
import { projectedViews, storedLanguage, type Fact, type Language, type View } from '#core';
import {
  RedisEventLog,
  redisOutbox,
  redisPrecedence,
  redisRebuilds,
  RedisServedViews,
  RedisViewStore,
  type Redis,
} from '#redis';
import { aReport, freshStory, hoursLater } from '#testing';
import { projectViews } from '../apps/projector/src/project-views.js';
import type { Projector } from '../apps/projector/src/projector.js';
import { until } from './until.js';

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const subscribed = { url: 'https://desk.example', label: 'desk', filter: { kinds: [], to: [] }, by: 'spec' };

interface Edition {
  readonly edition: number;
  readonly views: readonly View[];
  readonly language: Language;
}

export function projectingDesk(redis: Redis) {
  const story = freshStory();
  const running = new Set<() => Promise<void>>();
  const seen = { lines: [] as string[], looks: 0 };
  /** Answers what stops it. */
  function start({ edition, views, language }: Edition = present): () => Promise<void> {
    const log = new RedisEventLog(redis, story);
    const projector: Partial<Projector> = {
      ...{ log, language, edition, goFirst: redisPrecedence(redis, story), rebuilds: redisRebuilds(redis, story) },
      openStore: (build) => new RedisViewStore(redis, story, views, build),
      ...{ report: (line) => void seen.lines.push(line), pass: () => void (seen.looks += 1) },
    };
    const loop = projectViews(projector as Projector, views, () => Promise.resolve());
    const stop = async () => {
      running.delete(stop);
      await loop.stop();
      log.close();
    };
    running.add(stop);
    return stop;
  }
  return { story, seen, start, ...writing(redis, story), ...reading(redis, story), stopAll: () => allEnd(running) };
}

/** What this program understands. */
export const present: Edition = { edition: 1, views: projectedViews, language: storedLanguage };

/** As a program that has just begun: it knows of nothing that the log held before. */
function writing(redis: Redis, story: string) {
  const tell = (subject: string, fact: Fact) =>
    new RedisEventLog(redis, story).append({ subject, expectedVersion: 'any', facts: [fact] });
  return {
    tell,
    outcome: (topic: string) => {
      const data = { value: 'agreed', because: aReport(), origins: 1, baseline: false };
      return tell(`outcome:${topic}`, { type: 'outcome-reported.v1', happened, data });
    },
    subscribe: () => tell('subscription:desk', { type: 'subscription-added.v1', happened, data: subscribed }),
  };
}

function reading(redis: Redis, story: string) {
  return {
    viewsOf: (views: readonly View[]) => new RedisServedViews(redis, story, views),
    /** Ids of the notices. */
    owed: () => redisOutbox(redis, story).ids(),
  };
}

/** Resolves once the views hold what the log tells up to there. */
export async function standsAt(views: RedisServedViews, position: number): Promise<void> {
  await until(
    () => views.account(),
    (account) => account.position === position,
  );
}

async function allEnd(running: Iterable<() => Promise<void>>): Promise<void> {
  for (const stop of running) await stop();
}
