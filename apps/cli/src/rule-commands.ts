/** Commands by which people decide: each shows what it changes, wants a reason, and can be taken back by another. */
import {
  orderFor,
  placesOf,
  previewOf,
  Refusal,
  refuseRulingOnNothing,
  reviewOf,
  rule,
  type RulingAsked,
  type Correction,
  type Picture,
} from '#core';
import type { Command } from 'commander';
import { withLog } from './open-log.js';
import { groundOf } from './ruling-ground.js';
import { pictureOf } from './picture-of.js';
import { print } from './terminal.js';
import { effectLines } from './print-review.js';

interface Options {
  readonly by: string;
  readonly reason: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What the words of a command ask for, in the picture of now. */
type Reading = (words: readonly string[], picture: Picture, options: Options) => RulingAsked;

export function addRuleCommands(program: Command): void {
  const ruling = program.command('rule').description('decide, with a reason; --dry-run shows what it would change');
  const add = (parent: Command) => (words: string, description: string, reading: Reading) =>
    ruled(parent.command(words).description(description), reading);
  addFindingRules(add(ruling));
  addMatterRules(add(ruling));
  addSourceRules(add(ruling));
  addLiftings(add(ruling.command('lift').description('take a ruling back')));
}

type Add = (words: string, description: string, reading: Reading) => Command;

function addFindingRules(add: Add): void {
  const at = '<matter> <article>';
  for (const [act, says] of [
    ['confirm', 'the article’s report on the matter is right: it counts as a primary source does'],
    ['reject', 'it is wrong: it is shown and does not count'],
  ] as const) {
    withStart(
      add(`${act} ${at}`, says, (words, picture, options) => ({ act, finding: findingOf(words, picture, options) })),
    );
  }
  withStart(
    add(
      `correct ${at}`,
      'it says something else: --set status=proposed, --set participants=A,B',
      (words, picture, options) => ({
        ...{ act: 'correct', finding: findingOf(words, picture, options) },
        to: correctionOf((options as CorrectOptions).set),
      }),
    ),
  ).requiredOption('--set <field=value...>', 'what it should have been read as');
}

function addMatterRules(add: Add): void {
  add(
    'merge <matter> <into>',
    'count all its reports under another matter, also those to come',
    ([matter = '', into = '']) => ({
      ...{ act: 'merge', matter, into },
    }),
  );
  add(
    'split <matter> <articles...>',
    'count these articles’ reports under a matter of their own',
    ([matter = '', ...articles], picture) => ({
      ...{ act: 'split', matter },
      reports: articles.flatMap((article) => placesIn(matter, article, picture)),
    }),
  );
  add(
    'settle <matter> <value>',
    'what contradicts this value by now no longer counts',
    ([matter = '', value = '']) => ({
      ...{ act: 'settle', matter, value },
    }),
  );
  add('dismiss <question>', 'leave things as they are until the evidence is another', ([question = ''], picture) => {
    const matter = reviewOf(picture).find(({ id }) => id === question)?.matter;
    if (matter === undefined)
      throw new Refusal('not-found', `there is no question ${question}; summitwatch review lists them`);
    return { act: 'dismiss', question, matter };
  });
}

function addSourceRules(add: Add): void {
  add('mute <source>', 'show what this publisher reports, and count none of it', ([source = '']) => ({
    act: 'mute',
    source,
  }));
  add('never-sole <source>', 'take no status that nobody but such publishers report', ([source = '']) => ({
    act: 'never-sole',
    source,
  }));
}

function addLiftings(add: Add): void {
  withStart(
    add('finding <matter> <article>', 'what was ruled on the article’s report', (words, picture, options) => ({
      ...{ act: 'lift-finding', finding: findingOf(words, picture, options) },
    })),
  );
  add('ruling <subject>', 'a ruling on a finding, by its subject', ([ruling = '']) => ({ act: 'lift', ruling }));
  add('merge <matter>', 'the matter stands by itself again', ([matter = '']) => ({ act: 'lift-merge', matter }));
  add('split <matter> <part>', 'the part counts under the matter again', ([matter = '', part = '']) => ({
    ...{ act: 'lift-split', matter, part },
  }));
  add('settlement <matter>', 'all reports count again', ([matter = '']) => ({ act: 'lift-settlement', matter }));
  add('mute <source>', 'the publisher counts again', ([source = '']) => ({ act: 'unmute', source }));
  add('never-sole <source>', 'the publisher may be a sole source again', ([source = '']) => ({
    act: 'lift-never-sole',
    source,
  }));
  add('dismissal <question> <matter>', 'the question is asked again', ([question = '', matter = '']) => ({
    ...{ act: 'reopen', question, matter },
  }));
}

interface FindingOptions extends Options {
  readonly start?: string;
}

interface CorrectOptions extends FindingOptions {
  readonly set: readonly string[];
}

function withStart(command: Command): Command {
  return command.option('--start <offset>', 'where an article speaks of the matter in several places: which one');
}

function ruled(command: Command, reading: Reading): Command {
  return command
    .requiredOption('--reason <text>', 'why; shown beside what it changes, and kept in the log')
    .option('--by <who>', 'who decides', 'command line')
    .option('--dry-run', 'only show what it would change')
    .option('--json', 'as JSON')
    .action((...given: unknown[]) => {
      const [words, options] = [given.slice(0, -2).flat() as string[], given[given.length - 2] as Options];
      return decide(options, (picture) => reading(words, picture, options));
    });
}

async function decide(options: Options, reading: (picture: Picture) => RulingAsked): Promise<void> {
  const { by, reason, dryRun, json } = options;
  if (reason.trim() === '') throw new Refusal('invalid', '--reason is empty');
  await withLog(async (open) => {
    const { views, log } = open;
    const picture = await pictureOf(views);
    const at = { at: new Date().toISOString(), precision: 'instant' } as const;
    const asked = reading(picture);
    await refuseRulingOnNothing(asked, groundOf(open, picture));
    const order = orderFor(asked, { by, reason, at }, picture);
    const preview = previewOf(order, picture);
    const given =
      dryRun === true ? { subject: order.subject, version: preview.version, isNew: false } : await rule(log, order, {});
    const effects = dryRun === true || given.isNew ? preview.effects : [];
    if (json === true) print(JSON.stringify({ ...given, effects }));
    else for (const line of effectLines(effects, { given, dryRun: dryRun === true })) print(line);
  });
}

function findingOf([matter = '', article = '']: readonly string[], picture: Picture, options: Options) {
  const { start } = options as FindingOptions;
  const places = placesIn(matter, article, picture).filter(
    (place) => start === undefined || String(place.start) === start,
  );
  const [place, ...others] = places;
  if (place === undefined)
    throw new Refusal('not-found', `${article} has no report on ${matter} at ${start ?? 'any place'}`);
  if (others.length === 0) return place;
  const starts = places.map((each) => `${String(each.start)} (${each.value ?? ''})`).join(', ');
  throw new Refusal('invalid', `${article} speaks of ${matter} in several places; --start says which one: ${starts}`);
}

function placesIn(matter: string, article: string, picture: Picture) {
  const places = placesOf(matter, article, picture);
  if (places.length > 0) return places;
  throw new Refusal('not-found', `${article} has no report on ${matter}`);
}

/** `field=value`; names of people and parties stand between commas. */
function correctionOf(given: readonly string[]): Correction {
  const pairs = given.map((each): [string, unknown] => {
    const parting = each.indexOf('=');
    if (parting < 1) throw new Refusal('invalid', `--set ${each}: field=value is expected`);
    const [field, value] = [each.slice(0, parting), each.slice(parting + 1).trim()];
    const isList = field === 'participants' || field === 'parties';
    return [field, isList ? value.split(',').map((name) => name.trim()) : value];
  });
  return Object.fromEntries(pairs);
}
