/** All rows, in the order of docs/etiquette.md. */
import { bodies } from './bodies.js';
import { codings } from './codings.js';
import { entriesRows } from './entries.js';
import { hosts } from './hosts.js';
import { liars } from './liars.js';
import { manners } from './manners.js';
import { redirects } from './moves.js';
import { behindTheLine } from './outage.js';
import { pace } from './pace.js';
import { refusals } from './refusals.js';
import { restart } from './restart.js';
import { robotsRows } from './robots.js';
import type { Chapter, Row } from './row.js';
import { validators } from './validators.js';

/** Played together by `etiquette.spec`. */
export const chapters: Readonly<Record<string, Chapter>> = {
  'Who asks, and how': manners,
  'Conditional requests': validators,
  Redirects: redirects,
  Refusals: refusals,
  Pace: pace,
  'robots.txt': robotsRows,
  'One host': hosts,
  Codings: codings,
  Bodies: bodies,
  Entries: entriesRows,
};

/** Played by specs of their own, for they need another service or end it. */
export const chaptersApart: Readonly<Record<string, Chapter>> = {
  'Validators that lie': liars,
  'Our own network': { 'our-line-is-cut': behindTheLine },
  'A restart': restart,
};

export const allRows: Chapter = Object.assign({}, ...Object.values(chapters)) as Chapter;

export const testOf = (name: string, { does }: Row): string => `${name}: ${does}`;
