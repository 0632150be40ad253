/** What changed between two texts of one article, sentence by sentence, and whether it matters. */
export interface Revision {
  /** True when a number, name, negation or quotation is among the difference. */
  readonly material: boolean;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export function revisionOf(before: string, after: string): Revision {
  const [old, now] = [sentences(before), sentences(after)];
  const [inOld, inNow] = [new Set(old), new Set(now)];
  const removed = old.filter((sentence) => !inNow.has(sentence));
  const added = now.filter((sentence) => !inOld.has(sentence));
  return { material: weighty(removed) !== weighty(added), removed, added };
}

function sentences(text: string): readonly string[] {
  const parts = text.split(/(?<=[.!?。！？…]["”’»]?)\s+|\n+/u);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const weightyWords =
  /\d[\d.,:%]*|\p{Lu}[\p{L}\p{M}'’-]+|\b(?:no|not|never|without|nor|neither|denied|denies)\b|n['’]t\b|[“"«„][^”"»“]*[”"»“]/gu;

function weighty(changed: readonly string[]): string {
  return [...(changed.join(' ').match(weightyWords) ?? [])].sort().join(' ');
}
