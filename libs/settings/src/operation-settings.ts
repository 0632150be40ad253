/** What concerns those who run the service: how it logs, where it is measured, and from when on it counts as standing still. */
import { z } from 'zod';
import { number, numberIn } from './number-in.js';

const logForms = ['text', 'json'] as const;
export type LogForm = (typeof logForms)[number];

export interface OperationSettings {
  /** `text`: troubles in sentences. `json`: an object a line, and one for each step that an item takes. */
  readonly log: LogForm;
  /** Where each process answers probes and tells its numbers, besides the API's own port; absent: nowhere. */
  readonly metrics?: { readonly host: string; readonly port: number };
  /** Work that waits and does not move for so long, or views that are so far behind, are not fresh. */
  readonly fresh: { readonly seconds: number; readonly events: number };
  /** How many requests a second one asker may go on sending to the API. */
  readonly requestsPerSecond: number;
  /** For how many days pages, and all of items that are not about the summit, are kept; null: for ever. */
  readonly retention: { readonly pagesDays: number | null; readonly irrelevantDays: number | null };
}

const days = () => numberIn({ least: 1, most: 36_500, whole: true }).optional();

export const operationVariables = {
  SUMMITWATCH_LOG: z.enum(logForms).default('text'),
  SUMMITWATCH_METRICS_HOST: z.string().default('127.0.0.1'),
  SUMMITWATCH_METRICS_PORT: numberIn({ least: 0, most: 65_535, whole: true }).optional(),
  SUMMITWATCH_FRESH_SECONDS: number({ least: 1, most: 86_400 }, 60),
  SUMMITWATCH_KEEP_PAGES_DAYS: days(),
  SUMMITWATCH_KEEP_IRRELEVANT_DAYS: days(),
  SUMMITWATCH_REQUESTS_PER_SECOND: number({ least: 1, most: 100_000, whole: true }, 30),
  SUMMITWATCH_FRESH_EVENTS: number({ least: 1, most: 1_000_000_000, whole: true }, 1000),
};

export function operationIn(read: z.output<z.ZodObject<typeof operationVariables>>): OperationSettings {
  const { SUMMITWATCH_METRICS_HOST: host, SUMMITWATCH_METRICS_PORT: port } = read;
  return {
    log: read.SUMMITWATCH_LOG,
    ...(port === undefined ? {} : { metrics: { host, port } }),
    requestsPerSecond: read.SUMMITWATCH_REQUESTS_PER_SECOND,
    retention: {
      pagesDays: read.SUMMITWATCH_KEEP_PAGES_DAYS ?? null,
      irrelevantDays: read.SUMMITWATCH_KEEP_IRRELEVANT_DAYS ?? null,
    },
    fresh: { seconds: read.SUMMITWATCH_FRESH_SECONDS, events: read.SUMMITWATCH_FRESH_EVENTS },
  };
}
