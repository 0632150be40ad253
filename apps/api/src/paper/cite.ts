/** Reports with their sentences, each in the paragraph of the archived text that it stands in. */
import { byOrigin, lineOf, type Matter, type Report } from '#core';
import type { Api } from '../api.js';
import type { MatterAnswer } from '../brief/present-brief.js';
import type { EvidenceAnswer } from '../brief/sentences.js';
import { paragraphAround } from '../brief/paragraph.js';

export interface CitedEvidence {
  readonly evidence: EvidenceAnswer;
  /** Null where the text is not at hand, or was erased. */
  readonly paragraph: ReturnType<typeof paragraphAround> | null;
}

export interface Cited {
  /** One list for each independent origin: the text, then what repeats it or comes of the same house. */
  readonly support: readonly (readonly CitedEvidence[])[];
  readonly against: readonly CitedEvidence[];
  readonly others: readonly CitedEvidence[];
  readonly aside: readonly CitedEvidence[];
  /** Reports in support of which there is no room. */
  readonly more: number;
}

type Texts = Pick<Api, 'sentences'>;

/** The same reports as in the answer; those in support by their independent origins. */
export async function citedIn({ sentences }: Texts, matter: Matter, answer: MatterAnswer): Promise<Cited> {
  const support = lineOf(matter)?.support ?? [];
  const shown = support.slice(0, answer.support.length);
  const cite = (all: readonly EvidenceAnswer[]) => Promise.all(all.map((evidence) => cited(evidence, sentences)));
  const byReport = new Map<Report, EvidenceAnswer>();
  answer.support.forEach((evidence, place) => {
    const report = shown[place];
    if (report !== undefined) byReport.set(report, evidence);
  });
  const origins = byOrigin(shown).map((reports) => reports.flatMap((report) => byReport.get(report) ?? []));
  return {
    support: await Promise.all(origins.map(cite)),
    against: await cite(answer.against),
    others: await cite(answer.others),
    aside: await cite(answer.aside),
    more: support.length - shown.length,
  };
}

async function cited(evidence: EvidenceAnswer, sentences: Texts['sentences']): Promise<CitedEvidence> {
  const { textHash, start, end } = evidence;
  const text = await sentences.text(textHash);
  return { evidence, paragraph: text === undefined ? null : paragraphAround(text, start, end) };
}
