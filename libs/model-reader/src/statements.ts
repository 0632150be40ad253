/**
 * From what a model states to findings. Nothing is believed that the text does not say: the evidence must stand in it, the
 * values must be ours, and every name must be found. What falls is counted by its reason.
 */
import {
  meetingKinds,
  meetingStatuses,
  outcomeStatuses,
  outcomeTopics,
  speeches,
  stances,
  towards,
  type Findings,
  type Span,
} from '#core';
import { Dropped, Statement } from './statement.js';
import type { ReadSpan } from './read-span.js';
import { actorKinds } from './vocabulary.js';

export interface Believed {
  readonly findings: Findings;
  readonly dropped: Readonly<Record<string, number>>;
}

type Lists = Readonly<Record<keyof Findings, readonly unknown[]>>;

/** More is no answer to one passage. */
const mostStatements = 200;

export function believe(answer: Lists, text: ReadSpan): Believed {
  const dropped: Record<string, number> = {};
  const count = (reason: string) => (dropped[reason] = (dropped[reason] ?? 0) + 1);
  const each = <T extends Span>(list: readonly unknown[], read: (statement: Statement) => T): readonly T[] => {
    const [kept, known]: [T[], Set<string>] = [[], new Set()];
    for (const [n, item] of list.entries()) {
      try {
        if (n >= mostStatements) throw new Dropped('too-many');
        const finding = read(new Statement(item, text));
        const key = JSON.stringify(finding);
        if (known.has(key)) throw new Dropped('repeated');
        known.add(key);
        kept.push(finding);
      } catch (error) {
        if (!(error instanceof Dropped)) throw error;
        count(error.reason);
      }
    }
    return kept.sort((a, b) => a.start - b.start || a.end - b.end);
  };
  const findings: Findings = {
    outcomes: each(answer.outcomes, outcomeIn),
    followUps: each(answer.followUps, followUpIn),
    reactions: each(answer.reactions, reactionIn),
    quotes: each(answer.quotes, quoteIn),
  };
  return { findings, dropped };
}

function outcomeIn(said: Statement) {
  return {
    topic: said.oneOf('topic', outcomeTopics),
    status: said.oneOf('status', outcomeStatuses),
    parties: said.names('parties', 'name-not-in-text'),
    attributedTo: said.names('attributedTo', 'speaker-not-in-text'),
    ...said.evidence(),
  };
}

function followUpIn(said: Statement) {
  return {
    kind: said.oneOf('kind', meetingKinds),
    status: said.oneOf('status', meetingStatuses),
    participants: said.names('participants', 'name-not-in-text'),
    place: said.words('place'),
    when: said.words('when'),
    attributedTo: said.names('attributedTo', 'speaker-not-in-text'),
    ...said.evidence(),
  };
}

function reactionIn(said: Statement) {
  const { name, actor } = said.name('actor', 'speaker-not-in-text');
  return {
    actor: name,
    actorKind: actor?.kind ?? said.oneOf('actorKind', actorKinds),
    role: actor?.role ?? said.words('role'),
    affiliation: actor?.affiliation ?? said.words('affiliation'),
    stance: said.oneOf('stance', stances),
    toward: said.oneOf('toward', towards),
    speech: said.oneOf('speech', speeches),
    via: said.words('via'),
    ...said.evidence(),
  };
}

function quoteIn(said: Statement) {
  const span = said.quotation();
  const { name, place } = said.speaker('speaker', span);
  return {
    speaker: name,
    speakerStart: place?.start ?? null,
    speakerEnd: place?.end ?? null,
    cue: said.words('cue'),
    kind: said.oneOf('kind', speeches),
    ...span,
  };
}
