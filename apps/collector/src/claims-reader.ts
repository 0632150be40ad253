/**
 * Who reads an article for claims: the rules, or a model and the rules in its place. What the model answered before on the same
 * text is in the log, and is not asked again.
 */
import { answerIn, readWith, type ReadClaims, type ReaderName } from '#core';
import type { Collector, Model } from './collector.js';

export interface ClaimsReader {
  readonly by: ReaderName;
  readonly read: ReadClaims;
}

export async function claimsReader(collector: Pick<Collector, 'log' | 'reading' | 'model'>): Promise<ClaimsReader> {
  const { reading, model } = collector;
  const rules = { by: await reading.reader(), find: reading.findClaims };
  const read = readWith(rules.find, rules.by);
  return model === undefined ? { by: rules.by, read } : { by: model.reader, read: modelFirst(collector, model, read) };
}

function modelFirst({ log }: Pick<Collector, 'log'>, { reader }: Model, rules: ReadClaims): ReadClaims {
  const { name, version } = reader;
  return async (article, of) => {
    const known = answerIn(await log.readSubject(`finding:${of.header.id}`), reader, of.textHash);
    if (known !== undefined) return known;
    const answer = await reader.read(article);
    if (answer.ok) return { findings: answer.findings, by: { name, version }, asked: answer.asked };
    const { because, later, asked } = answer;
    return { ...(await rules(article, of)), asked: { ...asked, instead: { because, later } } };
  };
}
