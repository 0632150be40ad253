/** Sentences first, then the words of those that changed: what stayed is found in long texts, and what changed is shown by the word. */
import { diffArrays, diffWordsWithSpace, type ChangeObject } from 'diff';

export interface Run {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

export interface Difference {
  /** In reading order; what went stands before what came in its place. */
  readonly runs: readonly Run[];
  /** True where texts were too different to be compared word by word in time. */
  readonly isCoarse: boolean;
}

/** In milliseconds, for sentences and for all words together. */
const time = { sentences: 400, words: 300 };
/** Of the characters of a changed passage; with less in common two sentences are shown apart and not woven into each other. */
const leastCommon = 0.35;

export function differenceOf(before: string, after: string): Difference {
  const passages = passagesOf(before, after);
  const until = performance.now() + time.words;
  let isCoarse = passages === undefined;
  const runs: Run[] = [];
  for (const { gone, come, same } of passages ?? [{ gone: before, come: after, same: '' }]) {
    const woven = passages === undefined ? undefined : wordsOf(gone, come, until);
    isCoarse ||= woven === undefined;
    runs.push(...(woven ?? apart(gone, come)), { kind: 'same', text: same });
  }
  return { runs: joined(runs), isCoarse };
}

/** What changed, and the unchanged stretch behind it. */
interface Passage {
  gone: string;
  come: string;
  same: string;
}

function passagesOf(before: string, after: string): readonly Passage[] | undefined {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const changes = diffArrays(old, now, { timeout: time.sentences, maxEditLength: old.length + now.length });
  if (changes === undefined) return undefined;
  const passages: Passage[] = [];
  for (const change of changes) take(change, passages);
  return passages;
}

function take({ value, added, removed }: ChangeObject<string[]>, passages: Passage[]): void {
  const [text, last] = [value.join(''), passages[passages.length - 1]];
  const part = removed ? 'gone' : added ? 'come' : 'same';
  if (last !== undefined && (part === 'same' || last.same === '')) last[part] += text;
  else passages.push({ gone: '', come: '', same: '', [part]: text });
}

/** Each with the white space behind it, so that together they are the text. */
function sentencesOf(text: string): string[] {
  return text.match(/[^\n]*?(?:[.!?…]["”’»]?[^\S\n]+|[。！？]|\n+|$)/gu)?.filter((part) => part !== '') ?? [];
}

/** Undefined when there is no time left. */
function wordsOf(gone: string, come: string, until: number): readonly Run[] | undefined {
  if (gone === '' || come === '') return apart(gone, come);
  const changes = diffWordsWithSpace(gone, come, { timeout: Math.max(1, until - performance.now()) });
  if (changes === undefined) return undefined;
  const common = changes.filter(isSame).reduce((sum, { value }) => sum + value.trim().length, 0);
  if (common < leastCommon * Math.min(gone.length, come.length)) return apart(gone, come);
  return changes.map((change) => ({
    kind: isSame(change) ? 'same' : change.added ? 'new' : 'gone',
    text: change.value,
  }));
}

function isSame({ added, removed }: ChangeObject<string>): boolean {
  return !added && !removed;
}

function apart(gone: string, come: string): readonly Run[] {
  return [
    { kind: 'gone', text: gone },
    { kind: 'new', text: come },
  ];
}

function joined(runs: readonly Run[]): readonly Run[] {
  const all: { kind: Run['kind']; text: string }[] = [];
  for (const { kind, text } of runs) {
    const last = all[all.length - 1];
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else all.push({ kind, text });
  }
  return all;
}
