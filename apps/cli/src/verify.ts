/**
 * Proves the log: positions without a gap, the chain from entry to entry, versions of subjects, the projector's chain at its
 * checkpoint, the checksums of every segment, and for every finding the exact characters in the archived text. After the
 * first problem it goes on, to say whether the rest holds.
 */
import type { ErasableArchive } from '#archive';
import type { Checkpoint } from '#core';
import { Walk } from './verify-walk.js';
import { wholeLog, type Problem, type Sources } from './whole-log.js';

export interface Verification {
  readonly events: number;
  readonly subjects: number;
  readonly texts: number;
  /** Texts that an erasure names: that they are gone is no problem. */
  readonly erased: number;
  readonly findings: number;
  readonly quotes: number;
  readonly segments: number;
  /** The lowest position that does not hold; null when everything does. */
  readonly firstProblem: Problem | null;
  /** All of them, the first included. */
  readonly problems: number;
  /** Keys in the story's key space that are not ours, in sentences. */
  readonly foreignKeys: readonly string[];
  /** Events learnt before one that precedes them: a clock went back. */
  readonly clockBack: { readonly events: number; readonly firstPosition: number } | null;
  /** How many there are of each type that this version does not know. */
  readonly unknownTypes: Readonly<Record<string, number>>;
}

interface Proved extends Sources {
  readonly archive: Pick<ErasableArchive, 'findText' | 'remains'>;
  readonly checkpoint: Checkpoint;
  readonly foreignKeys: readonly string[];
  /** Hears how many events were walked over. */
  readonly onProgress?: (events: number) => void;
}

export async function verify(proved: Proved): Promise<Verification> {
  const walk = new Walk(proved);
  let [problems, first]: [number, Problem | null] = [0, null];
  const found = (problem: Problem) => {
    problems += 1;
    if (first === null || problem.position < first.position) first = problem;
  };
  for await (const step of wholeLog(proved)) {
    if ('problem' in step) found(step.problem);
    else {
      if (step.resumed) walk.resumeAt(step.entry);
      const what = await walk.check(step.entry);
      if (what !== null) found({ position: step.entry.position, what });
      proved.onProgress?.(step.entry.position);
    }
  }
  const end = walk.checkEnd();
  if (end !== null) found(end);
  const segments = (await proved.segments.list()).length;
  const { foreignKeys } = proved;
  return { ...walk.counts(), segments, firstProblem: first, problems, foreignKeys, ...walk.warnings() };
}

/** For people: counts, what is odd, and the verdict at the end. */
export function inSentences(result: Verification): readonly string[] {
  const { events, subjects, texts, erased, findings, quotes, segments, clockBack, unknownTypes, foreignKeys } = result;
  const counts = `${events} events of ${subjects} subjects, ${texts} texts, ${erased} erased, ${findings} findings, ${quotes} quotations`;
  const odd = [
    ...foreignKeys,
    ...(clockBack === null
      ? []
      : [`a clock went back: ${clockBack.events} events, first at ${clockBack.firstPosition}`]),
    ...Object.entries(unknownTypes).map(([type, n]) => `${n} events of the unknown type ${type}`),
  ];
  return [...odd, `${counts}, ${segments} segments: ${verdictOf(result)}`];
}

function verdictOf({ firstProblem, problems }: Verification): string {
  if (firstProblem === null) return 'all hold';
  const rest = problems === 1 ? 'the rest holds' : `${problems - 1} more`;
  return `position ${firstProblem.position}: ${firstProblem.what} (${rest})`;
}
