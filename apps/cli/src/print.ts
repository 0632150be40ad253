/** A brief and its changes for people: lines of text. */
import { erased, type Archive } from '#archive';
import type { BriefLine, Change, Evidence, NetChange, RuledBrief } from '#core';
import { byEvent, type Perhaps } from '#telling';

/** The brief for people: a line for each matter, and under it the sentence that says so, and what may be the same meeting. */
export async function briefLines(brief: RuledBrief, archive: Archive): Promise<readonly string[]> {
  const parts: readonly (readonly [string, readonly (BriefLine & Partial<Perhaps<BriefLine>>)[]])[] = [
    ['Outcomes', brief.outcomes],
    ['Follow-up meetings', byEvent(brief.meetings)],
    ['Reactions', brief.reactions],
  ];
  const written = parts.map(async ([title, lines]) => [
    title,
    ...(await Promise.all(lines.map((line) => write(line, line.perhaps ?? [], archive)))),
    '',
  ]);
  return (await Promise.all(written)).flat(2);
}

async function write(line: BriefLine, perhaps: readonly BriefLine[], archive: Archive): Promise<readonly string[]> {
  const { value, since, origins, articles, against, belief, machine } = line;
  const ruled = belief === 'person' ? `, by a person; the machine: ${machine?.value ?? 'nothing'}` : '';
  const flag = `${against.length > 0 ? ', contradicted' : ''}${ruled}`;
  const head = `  ${nameOf(line)}: ${value} since ${since.slice(0, 16)}Z (origins ${origins}, articles ${articles}${flag})`;
  const same = perhaps.map((other) => `    perhaps the same: ${nameOf(other)}: ${other.value}`);
  return [head, `    ${await cite(line.because, archive)}`, ...same];
}

export async function cite({ article, textHash, claim }: Evidence, archive: Archive): Promise<string> {
  const text = await archive.findText(textHash);
  const { start, end } = claim.finding;
  const sentence = typeof text === 'string' ? `“${text.slice(start, end).replace(/\s+/g, ' ')}”` : missing(text);
  return `${sentence} ${article.publisher.name} ${article.url}`;
}

function missing(text: typeof erased | undefined): string {
  return text === erased
    ? '(the text was removed; `events --type article-text-erased.v1` says why)'
    : '(the text is not at hand)';
}

export function nameOf({ about }: BriefLine): string {
  switch (about.kind) {
    case 'outcome':
      return about.topic;
    case 'meeting':
      return [about.meetingKind, about.participants.join(' – '), about.place, about.when].filter(Boolean).join(', ');
    case 'reaction':
      return `${about.actor} toward ${about.toward}`;
  }
}

/** Changes for people: what happened, one after another with its sentence, and then where each matter ended. */
export async function changeLines(
  changes: readonly Change[],
  matters: readonly NetChange[],
  archive: Archive,
): Promise<readonly string[]> {
  if (changes.length === 0) return ['Nothing changed between these moments.'];
  const told = changes.map(async (change) => {
    const { matter, before, after, happened, learntAt, because } = change;
    const head = `${happened.at.slice(0, 16)}Z  ${matter}: ${turn(before, after)}${remark(change)} (learnt ${learntAt.slice(0, 16)}Z)`;
    return because === null ? [head] : [head, `    ${await cite(because, archive)}`];
  });
  const net = matters.map(({ matter, before, after }) => `  ${matter}: ${turn(standing(before), standing(after))}`);
  return [...(await Promise.all(told)).flat(), '', 'In all', ...net];
}

function turn(before: string | null, after: string | null): string {
  if (before === after) return `still ${after ?? 'unreported'}`;
  return `${before ?? 'unreported'} → ${after ?? 'withdrawn'}`;
}

function remark({ type, ruling }: Change): string {
  const by = ruling === null ? '' : `, ruled by ${ruling.by}: ${ruling.reason}`;
  if (type === 'contradiction-noticed.v1') return `, contradicted${by}`;
  return type === 'contradiction-resolved.v1' ? `, no longer contradicted${by}` : by;
}

function standing(line: BriefLine | null): string | null {
  return line && `${line.value}${line.against.length > 0 ? ' (contradicted)' : ''}`;
}
