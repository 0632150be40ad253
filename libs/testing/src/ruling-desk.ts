/** For specs of rulings. */
import {
  decideMatter,
  decideRuling,
  lineOf,
  mattersView,
  noRulings,
  orderFor,
  ruledMatter,
  ruledRegister,
  RulingBook,
  rulingsView,
  type BriefLine,
  type Fact,
  type FindingPlace,
  type Matter,
  type Order,
  type OutcomeStatus,
  type Recorded,
  type RulingAsked,
  type RulingDoc,
  type SummitFact,
} from '#core';
import { aFollowUp, anArticle, anOutcome, findingsRecorded, hoursLater, recorded, someFindings } from './builders.js';

export const ceasefire = 'outcome:ceasefire';
const at = (hour: number) => ({ at: hoursLater(hour), precision: 'instant' }) as const;

/** A log in miniature: facts in, what people see out. */
export class Desk {
  readonly matters = new Map<string, Matter>();
  readonly rulings = new Map<string, RulingDoc>();
  private readonly versions = new Map<string, number>();
  private hour = 100;

  take(fact: Fact, subject: string): this {
    const version = (this.versions.get(subject) ?? 0) + 1;
    this.versions.set(subject, version);
    const event = recorded(fact, { subject, version, learntAt: hoursLater((this.hour += 1)) }) as Recorded;
    this.fold(mattersView, this.matters, event);
    this.fold(rulingsView, this.rulings, event);
    return this;
  }

  private fold<D>(
    view: {
      keys: (e: Recorded) => readonly string[];
      evolve: (d: D | undefined, e: Recorded, k: string) => D | undefined;
    },
    docs: Map<string, D>,
    event: Recorded,
  ): void {
    for (const key of view.keys(event)) {
      const next = view.evolve(docs.get(key), event, key);
      if (next !== undefined) docs.set(key, next);
    }
  }

  reports(
    id: string,
    status: OutcomeStatus,
    given: Partial<Parameters<typeof findingsRecorded>[0]> & { hour?: number; start?: number } = {},
  ): this {
    const { hour = 0, start = 0, ...rest } = given;
    const findings = someFindings({ outcomes: [anOutcome({ status, start, end: start + 10 })] });
    const article = anArticle({ id, publishedAt: hoursLater(hour) });
    return this.take(findingsRecorded({ article, findings, words: [`words of ${id}`], ...rest }), `finding:${id}`);
  }

  rule(asked: RulingAsked, by = 'Runa', reason = 'she was there'): this {
    const { subject, command } = this.order(asked, by, reason);
    const known = this.book.ruled(subject)?.state ?? noRulings;
    for (const fact of decideRuling(command, known)) this.take(fact, subject);
    return this;
  }

  order(asked: RulingAsked, by = 'Runa', reason = 'she was there'): Order {
    return orderFor(asked, { by, reason, at: at((this.hour += 1)) }, this);
  }

  place(id: string, matter = ceasefire): FindingPlace {
    const { reports, ruled } = ruledMatter(matter, this.matters, this.book);
    const report = [...reports, ...(ruled?.aside ?? [])].find(({ article }) => article.id === id);
    if (report === undefined) throw new Error(`${matter} has no report of ${id}`);
    const { start, end } = report.claim.finding;
    return { matter, article: id, textHash: report.textHash, start, end };
  }

  get book(): RulingBook {
    return new RulingBook(this.rulings);
  }

  line(matter = ceasefire): BriefLine | null {
    return lineOf(ruledMatter(matter, this.matters, this.book));
  }

  decide(): readonly SummitFact[] {
    const facts = [...ruledRegister(this.matters, this.book).values()].flatMap((matter) =>
      decideMatter(matter, at(this.hour)).map((fact) => {
        this.take(fact, matter.matter);
        return fact;
      }),
    );
    return facts;
  }
}

interface Meets {
  readonly kind?: 'meeting' | 'consultations';
  readonly hour?: number;
}
export const meets = (desk: Desk, id: string, place: string, { kind = 'meeting', hour = 0 }: Meets = {}) => {
  const followUps = [aFollowUp({ kind, place, status: 'announced' })];
  const article = anArticle({ id, publishedAt: hoursLater(hour) });
  desk.take(
    findingsRecorded({ article, findings: someFindings({ followUps }), words: [`words of ${id}`] }),
    `finding:${id}`,
  );
};
export const meeting = 'meeting:meeting.clara-whitfield.pavel-orlov';
export const talks = 'meeting:talks.clara-whitfield.pavel-orlov';
