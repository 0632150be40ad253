/** Which agency the text is credited to: in its dateline, its byline, structured data or a last line that says nothing else. */
import { listOf, stringOf, type JsonLd } from '../json-ld.js';
import { agencyIn } from './agencies.js';
import type { Signed } from './byline.js';

export function agencyOf(
  text: string,
  fromDateline: string | undefined,
  signed: Signed,
  node: JsonLd | undefined,
): string | undefined {
  if (fromDateline !== undefined) return fromDateline;
  const sources = ['sourceOrganization', 'isBasedOn', 'provider'].flatMap((key) => listOf(node?.[key]));
  const told = [...signed.structured, ...signed.houses, ...signed.meta, ...signed.shown];
  const credits = [...sources.flatMap((source) => stringOf(source) ?? []), ...told];
  return [...credits.map(withoutNames), ...closingLines(text)].map(agencyIn).find((agency) => agency !== undefined);
}

/** "Ana Ruiz (dpa)". */
function withoutNames(credit: string): string {
  return /\(([^)]{2,40})\)\s*$/.exec(credit)?.[1] ?? credit;
}

/** "Reuters", "(dpa/afp)", "Quelle: dpa". */
function closingLines(text: string): string[] {
  const lines = text.slice(-400).split('\n').slice(-2);
  const bracketed = /\(([^()\n]{2,30})\)\s*$/.exec(text.slice(-60))?.[1];
  return [...lines.filter((line) => line.length < 60), ...(bracketed === undefined ? [] : [bracketed])];
}
