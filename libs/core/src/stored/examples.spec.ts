/**
 * What was stored by any release is understood by this one, and means the same: `examples/<type>.json` holds one full example of every
 * type and version there ever was. In the order of their learning they are one story, and what each changes in views
 * and states stands in `examples/expected.json`.
 */
import { articleDecider } from '../articles/decide.js';
import type { Decider } from '../decider.js';
import { entryAt, eventOf, payloadOf } from '../entry.js';
import type { Fact, Recorded } from '../event.js';
import { feedDecider } from '../feeds/decide.js';
import { findingsDecider } from '../findings/decide.js';
import { subscriptionDecider } from '../notices/decide.js';
import { rulingDecider } from '../rulings/decide.js';
import { ruleDecider } from '../rulings/relevance-rule.js';
import { concerns, project, touchesOf, type View } from '../view.js';
import { itemsView } from '../views/items.js';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storedLanguage } from './language.js';
import { storedTypes, upcasts } from './types.js';
import { projectedViews } from './views.js';

interface Example extends Fact {
  readonly subject: string;
  readonly version: number;
  readonly learntAt: string;
}

const folder = join(__dirname, 'examples');
const expectedFile = join(folder, 'expected.json');
const known = [...Object.keys(storedTypes), ...Object.keys(upcasts)].sort();
const given = readdirSync(folder)
  .filter((name) => name !== 'expected.json')
  .map((name) => name.replace(/\.json$/, ''))
  .sort();

const story = given.map(exampleOf).sort((a, b) => (a.learntAt < b.learntAt ? -1 : 1));
/** Each through the characters that the log holds, as an old log would give them. */
const read = () => story.map((example, i) => eventOf(entryAt(i + 1, rawOf(example)), storedLanguage));

function exampleOf(type: string): Example {
  const stored = JSON.parse(readFileSync(join(folder, `${type}.json`), 'utf8')) as Omit<Example, 'type'>;
  return { ...stored, type };
}

function rawOf({ subject, version, learntAt, ...fact }: Example): string {
  return `chain|${version}|${payloadOf(subject, fact, learntAt)}`;
}

/** By the kind of subject. One that is missing here has no decider, or one that folds a view (matters). */
const deciders = {
  article: articleDecider,
  feed: feedDecider,
  finding: findingsDecider,
  rule: ruleDecider,
  ruling: rulingDecider,
  subscription: subscriptionDecider,
} as unknown as Readonly<Record<string, Decider<unknown, unknown, Fact>>>;

const views = [...projectedViews, itemsView as View];

/** What each event, as it was stored, changes in the views, and the state that its subject's decider is in after it. */
function meaningOf(events: readonly Recorded[]): Record<string, unknown> {
  const docs = new Map<string, unknown>();
  const states = new Map<string, unknown>();
  const told = events.map((event, i) => {
    const changes = project(touchesOf(views, event), event, (view, key) => docs.get(`${view} ${key}`));
    for (const { view, key, doc } of changes) docs.set(`${view} ${key}`, doc ?? undefined);
    const decider = deciders[event.subject.slice(0, event.subject.indexOf(':'))];
    if (decider === undefined) return [story[i]!.type, { changes }] as const;
    const state = decider.evolve(states.get(event.subject) ?? decider.initialState, event);
    states.set(event.subject, state);
    return [story[i]!.type, { changes, state }] as const;
  });
  return Object.fromEntries(told);
}

const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What to do stands in the failure itself. */
const howToAdd =
  'Put one full example of it, every field filled, into libs/core/src/stored/examples/<type>.json: subject, version, happened, ' +
  'learntAt (it gives the place in the story) and data. Then delete expected.json there, run this spec, and look at what it wrote.';

describe('the corpus of stored events', () => {
  it('has an example of every type and version, and none of a type that is not stored', () => {
    const lacking = known.filter((type) => !given.includes(type)).map((type) => `${type} has no example. ${howToAdd}`);
    const strange = given.filter((type) => !known.includes(type)).map((type) => `${type} is no stored type`);
    expect([...lacking, ...strange]).toEqual([]);
  });

  it('is read from the characters of the log, each event as the present version of its type', () => {
    const types = read().map(({ type }) => type);
    expect(types.filter((type) => !Object.hasOwn(storedTypes, type))).toEqual([]);
    expect(types).toHaveLength(given.length);
  });

  it('is one story: each learnt at a time of its own, the versions of each subject without a gap', () => {
    expect(new Set(story.map(({ learntAt }) => learntAt)).size).toBe(story.length);
    const versions = new Map<string, number>();
    for (const { subject, version, type } of story) {
      expect([type, version]).toEqual([type, (versions.get(subject) ?? 0) + 1]);
      versions.set(subject, version);
    }
  });

  it('means what it meant: each event changes views and deciders’ states as is written down', () => {
    const now = asStored(meaningOf(read()));
    if (!existsSync(expectedFile)) {
      writeFileSync(expectedFile, `${JSON.stringify(now, null, 2)}\n`);
      throw new Error(
        'expected.json was missing and is written anew: look at it, run npm run format, and run this spec again',
      );
    }
    expect(now).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });

  it('touches no view but those that name its subject among theirs', () => {
    const missed = views.filter((view) =>
      read().some((event) => view.keys(event).length > 0 && !concerns(view, event.subject)),
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('changes every view but that of parked events, so that none is replayed for nothing', () => {
    const touched = projectedViews.filter((view) => read().some((event) => view.keys(event).length > 0));
    expect(touched.map(({ name }) => name)).toEqual(
      projectedViews.map(({ name }) => name).filter((n) => n !== 'parked'),
    );
  });
});
