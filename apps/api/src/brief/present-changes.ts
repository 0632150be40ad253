/** Changes between two moments as the API answers them: with the sentences that brought them. */
import type { BriefLine, Change, NetChange, Report } from '#core';
import type { z } from 'zod';
import type { Change as ChangeSchema, NetChange as NetChangeSchema } from '../contract/past.js';
import type { SentenceFinder } from './sentences.js';

export async function presentChange(change: Change, sentences: SentenceFinder): Promise<z.infer<typeof ChangeSchema>> {
  return { ...change, because: change.because && (await sentences.evidence(change.because)) };
}

export async function presentNet(
  { matter, before, after, changes, last }: NetChange,
  sentences: SentenceFinder,
): Promise<readonly z.infer<typeof NetChangeSchema>[]> {
  const line = after ?? before;
  // Reported and withdrawn in between: there is nothing to show of it but its changes.
  if (line === null) return [];
  return [
    {
      ...{ matter, kind: line.kind, changes, last, before: stateOf(before), after: stateOf(after) },
      about: structuredClone(line.about) as z.infer<typeof NetChangeSchema>['about'],
      because: await sentences.evidence(reasonFor(line, before)),
    },
  ];
}

function stateOf(line: BriefLine | null) {
  return line && { value: line.value, since: line.since, contradicted: line.against.length > 0 };
}

/** Where only a contradiction is new, what contradicts. */
function reasonFor(line: BriefLine, before: BriefLine | null): Report {
  const rival = line.against[line.against.length - 1];
  const isNewRival = before?.value === line.value && before.against.length === 0;
  return isNewRival && rival !== undefined ? rival : line.because;
}
