/** Questions and what answers change, for people: lines of text. */
import type { Archive } from '#archive';
import {
  orderFor,
  previewOf,
  Refusal,
  type RulingAsked,
  type BriefLine,
  type Effect,
  type GivenRuling,
  type Picture,
  type Question,
} from '#core';
import { cite } from './print.js';

const mostSentences = 4;

export async function questionLines(
  question: Question,
  picture: Picture,
  archive: Archive,
): Promise<readonly string[]> {
  const { id, kind, matter, other, line, reports, proposals } = question;
  const pair = other === null ? '' : ` and ${other}`;
  const head = `${id}  ${kind}  ${matter}${pair}: ${stateOf(line)}`;
  const cited = await Promise.all(reports.slice(0, mostSentences).map((report) => cite(report, archive)));
  const sentences = cited.map((sentence, index) => `    ${reports[index]?.value ?? ''}: ${sentence}`);
  return [head, ...sentences, ...proposals.flatMap((asked) => proposalLine(asked, picture)), ''];
}

function proposalLine(asked: RulingAsked, picture: Picture): readonly string[] {
  try {
    const at = { at: new Date().toISOString(), precision: 'instant' } as const;
    const { effects } = previewOf(orderFor(asked, { by: '', reason: '', at }, picture), picture);
    const what = effects.length === 0 ? 'changes nothing' : effects.map(turnOf).join('; ');
    return [`    → rule ${wordsFor(asked)}: ${what}`];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** As it is typed: what is proposed is a handful of acts. */
function wordsFor(asked: RulingAsked): string {
  if (asked.act === 'lift') return `lift ruling ${asked.ruling}`;
  if (asked.act === 'dismiss') return `dismiss ${asked.question}`;
  if ('finding' in asked) return `${asked.act} ${asked.finding.matter} ${asked.finding.article}`;
  const named = ['matter', 'into', 'value', 'source'].flatMap((name) =>
    name in asked ? [asked[name as keyof RulingAsked]] : [],
  );
  return [asked.act, ...named].join(' ');
}

export function effectLines(
  effects: readonly Effect[],
  { given, dryRun }: { readonly given: GivenRuling; readonly dryRun: boolean },
): readonly string[] {
  const head = dryRun
    ? 'nothing is decided; it would change:'
    : `decided: ${given.subject}, version ${String(given.version)}`;
  if (!dryRun && !given.isNew) return [`this was decided already: ${given.subject}`];
  return [
    head,
    ...(effects.length === 0 ? ['  no matter stands differently'] : effects.map((effect) => `  ${turnOf(effect)}`)),
  ];
}

function turnOf({ matter, before, after }: Effect): string {
  return `${matter}: ${stateOf(before)} → ${stateOf(after)}`;
}

function stateOf(line: BriefLine | null): string {
  if (line === null) return 'unreported';
  const { value, origins, against } = line;
  return `${value} (origins ${String(origins)}${against.length > 0 ? ', contradicted' : ''})`;
}
