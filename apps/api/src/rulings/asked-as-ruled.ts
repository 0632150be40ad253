/** What is asked of an item's findings is asked of them as people see them: what was rejected is not found, what was moved where it stands now. */
import {
  askedName,
  isSaidKind,
  mattersView,
  movedByRulings,
  RulingBook,
  rulingsView,
  slug,
  type Condition,
  type FindingsRecorded,
  type Matter,
  type MovedByRulings,
  type Recorded,
  type RulingDoc,
  type RuledValue,
  type SaidKind,
} from '#core';
import type { Api } from '../api.js';
import { docsAt, type AskedMoment } from '../answering/dated.js';
import { feedingNow } from '../doors/picture.js';

type OnSaid = Extract<Condition, { readonly on: SaidKind }>;
type Ports = Pick<Api, 'views' | 'past' | 'now' | 'log' | 'items'>;

export async function askedAsRuled(
  api: Ports,
  conditions: readonly Condition[],
  asked: AskedMoment = {},
): Promise<readonly Condition[]> {
  if (!conditions.some(isOnSaid)) return conditions;
  const { docs } = await docsAt<RulingDoc>(api, rulingsView, asked);
  const book = new RulingBook(docs);
  if (book.isEmpty) return conditions;
  const ruled = new AsRuled(api, book, asked);
  return Promise.all(conditions.map(async (each) => (isOnSaid(each) ? ruled.condition(each) : each)));
}

function isOnSaid(condition: Condition): condition is OnSaid {
  return isSaidKind(condition.on);
}

class AsRuled {
  constructor(
    private readonly api: Ports,
    private readonly book: RulingBook,
    private readonly asked: AskedMoment,
  ) {}

  async condition(condition: OnSaid): Promise<OnSaid> {
    const each = await Promise.all(condition.values.map(async (value) => this.value(condition.on, value)));
    return { ...condition, ruled: each.filter(({ added, gone }) => added.length + gone.length > 0) };
  }

  private async value(kind: SaidKind, value: string): Promise<RuledValue> {
    if (kind === 'actor') return { value, ...(await this.ofActor(value)) };
    return { value, ...(await this.ofMatter(kind === 'topic' ? `outcome:${value}` : value)) };
  }

  private async ofMatter(matter: string): Promise<MovedByRulings> {
    if (!this.book.isMoved(matter)) return { added: [], gone: [] };
    return movedByRulings(matter, await this.feeding(matter), this.book);
  }

  /** Toward whatever. Whose matter is merged into another's is still named in its articles. */
  private async ofActor(name: string): Promise<MovedByRulings> {
    const theirs = `reaction:${slug(name)}.`;
    const matters = this.book.moved().filter((matter) => matter.startsWith(theirs));
    const moved = await Promise.all(matters.map(async (matter) => ({ matter, ...(await this.ofMatter(matter)) })));
    const added = new Set(moved.flatMap((each) => each.added));
    const rejected = moved.filter(({ matter }) => (this.book.matter(matter)?.merged ?? null) === null);
    const gone = [...new Set(rejected.flatMap((each) => each.gone))].filter((id) => !added.has(id));
    const left = await Promise.all(gone.map(async (id) => this.isNamedStill(id, name, new Set(matters))));
    return { added: [...added], gone: gone.filter((_, place) => left[place] !== true) };
  }

  /** Quoted in it, or with a reaction that no ruling has touched. */
  private async isNamedStill(article: string, name: string, touched: ReadonlySet<string>): Promise<boolean> {
    const facts = await this.api.log.readSubject(`finding:${article}`);
    const record = facts.findLast(({ type }) => type === 'findings-recorded.v1') as
      | Recorded<FindingsRecorded>
      | undefined;
    const theirs = `reaction:${slug(name)}.`;
    const says = this.api.items.item(article)?.says.matters ?? [];
    const isQuoted = record?.data.findings.quotes.some(({ speaker }) => askedName(speaker ?? '') === name) === true;
    return isQuoted || says.some((matter) => matter.startsWith(theirs) && !touched.has(matter));
  }

  private async feeding(matter: string): Promise<ReadonlyMap<string, Matter>> {
    if (this.asked.asOf === undefined) return feedingNow(this.api, matter, this.book);
    return (await docsAt<Matter>(this.api, mattersView, this.asked)).docs;
  }
}
