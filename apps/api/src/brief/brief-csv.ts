/** The register as a table: a row for each line of the brief, with the sentence that says so. The names of columns are those of the JSON. */
import { csvOf, type Cell, type Speech } from '#telling';
import type { BriefAnswer } from './present-brief.js';

type Line = BriefAnswer['outcomes'][number];

const columns: Readonly<Record<string, (line: Line, speech: Speech) => Cell>> = {
  kind: ({ kind }) => kind,
  matter: ({ matter }) => matter,
  title: ({ about }, speech) => speech.matterName(about).title,
  toward: (line, speech) => speech.towardIn(line),
  value: ({ value }) => value,
  since: ({ since }) => since,
  learntAt: ({ learntAt }) => learntAt,
  from: ({ due }) => due?.from ?? null,
  to: ({ due }) => due?.to ?? null,
  contradicted: ({ contradicted }) => contradicted,
  official: ({ official }) => official,
  belief: ({ belief }) => belief,
  origins: ({ origins }) => origins,
  articles: ({ articles }) => articles,
  sentence: ({ because }) => because.sentence,
  publisher: ({ because }) => because.publisher.name,
  publishedAt: ({ because }) => because.publishedAt ?? null,
  url: ({ because }) => because.url,
};

export function briefCsv({ outcomes, meetings, reactions }: BriefAnswer, speech: Speech): string {
  const lines: readonly Line[] = [...outcomes, ...meetings, ...reactions];
  const cells = Object.values(columns);
  return csvOf([Object.keys(columns), ...lines.map((line) => cells.map((cell) => cell(line, speech)))]);
}
