/** Events that are written as no program of ours writes them: of every type that was ever stored, with a field of its data missing or of another kind. */
import type { Fact } from '#core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ToldFact {
  readonly subject: string;
  readonly fact: Fact;
}

const folder = join(__dirname, '../../core/src/stored/examples');

/** One well written event of each type that was ever stored, in the order of their learning. */
export function storedExamples(): readonly ToldFact[] {
  const types = readdirSync(folder)
    .filter((name) => name !== 'expected.json')
    .map((name) => name.replace(/\.json$/, ''));
  const read = types.map((type) => ({
    ...(JSON.parse(readFileSync(join(folder, `${type}.json`), 'utf8')) as Stored),
    type,
  }));
  read.sort((one, other) => (one.learntAt < other.learntAt ? -1 : 1));
  return read.map(({ subject, type, happened, data }) => ({ subject, fact: { type, happened, data } as Fact }));
}

type Stored = Omit<Fact, 'type'> & { readonly subject: string; readonly learntAt: string };
type Data = Readonly<Record<string, unknown>>;

export function poison(): readonly ToldFact[] {
  return storedExamples().flatMap(({ subject, fact }) =>
    malformed(fact.data as Data).map((data) => ({ subject, fact: { ...fact, data } as Fact })),
  );
}

function malformed(data: Data): readonly Data[] {
  const each = Object.keys(data).flatMap((field) => {
    const { [field]: held, ...without } = data;
    const others = [null, 5, 'other', [null], {}].map((value) => ({ ...data, [field]: value }));
    const inner = isData(held) ? malformedWithin(held).map((value) => ({ ...data, [field]: value })) : [];
    return [without, ...others, ...inner];
  });
  return [{}, ...each];
}

function malformedWithin(data: Data): readonly Data[] {
  return Object.keys(data).flatMap((field) => [null, 5, [null]].map((value) => ({ ...data, [field]: value })));
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
