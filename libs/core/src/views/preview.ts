/** What a ruling would change, before anybody gives it: the brief's lines of the matters that it reaches, before and after. */
import type { Recorded } from '../event.js';
import { RulingBook } from '../rulings/book.js';
import { decide } from '../rulings/decide.js';
import type { RulingDoc } from '../rulings/doc.js';
import type { RulingFact } from '../rulings/events.js';
import { evolve, initialState, mattersIn } from '../rulings/evolve.js';
import type { Order } from '../rulings/rule.js';
import { itemSubject, sourceName } from '../rulings/said.js';
import type { Picture } from '../summit/order.js';
import type { Report } from '../summit/report.js';
import { ruledMatter } from '../summit/ruled.js';
import { lineOf, type BriefLine } from './brief.js';
import { rulingsView } from './rulings.js';

/** Null where no report of the matter would count. */
export interface Effect {
  readonly matter: string;
  readonly before: BriefLine | null;
  readonly after: BriefLine | null;
}

export interface Preview {
  /** Of the ruling's subject: what it would be decided on. */
  readonly version: number;
  /** Matters that would stand differently, or be backed by other reports. */
  readonly effects: readonly Effect[];
}

/** Throws the decider's `Refusal`. */
export function previewOf({ subject, command }: Order, { matters, rulings }: Picture): Preview {
  const book = new RulingBook(rulings);
  const known = book.ruled(subject);
  const version = known?.version ?? 0;
  const facts = decide(command, known?.state ?? initialState);
  const after = new RulingBook(folded(rulings, facts, subject, version));
  const state = facts.reduce(evolve, known?.state ?? initialState);
  const reached = reportedBy({ subject, command }, matters) ?? [...state.matters, ...facts.flatMap(mattersIn)];
  const all = new Set(reached.flatMap((matter) => [...book.fedBy(matter), ...after.fedBy(matter)]));
  const effects = [...all].flatMap((matter): readonly Effect[] => {
    const [one, other] = [book, after].map((each) => lineOf(ruledMatter(matter, matters, each)));
    return isSame(one ?? null, other ?? null) ? [] : [{ matter, before: one ?? null, after: other ?? null }];
  });
  return { version, effects };
}

function folded(
  rulings: ReadonlyMap<string, RulingDoc>,
  facts: readonly RulingFact[],
  subject: string,
  version: number,
): ReadonlyMap<string, RulingDoc> {
  const docs = new Map(rulings);
  facts.forEach((fact, index) => {
    const place = { subject, version: version + index + 1, position: 0, learntAt: fact.happened.at };
    const event: Recorded = { ...fact, ...place };
    for (const key of rulingsView.keys(event)) {
      const next = rulingsView.evolve(docs.get(key), event, key);
      if (next !== undefined) docs.set(key, next);
    }
  });
  return docs;
}

/** Of a ruling on a source or an item the matters of which that reports, whatever it says of them; undefined of any other. */
function reportedBy({ subject, command }: Order, matters: Picture['matters']): readonly string[] | undefined {
  const isOn = onArticle({ subject, command });
  if (isOn === undefined) return undefined;
  return [...matters.values()].flatMap(({ matter, reports }) =>
    reports.some(({ article }) => isOn(article)) ? [matter] : [],
  );
}

function onArticle({ subject, command }: Order): ((article: Report['article']) => boolean) | undefined {
  if ('source' in command) return ({ publisher }) => sourceName(publisher.name) === command.source;
  if (command.type !== 'RuleItem' && command.type !== 'LiftItemRuling') return undefined;
  return ({ id }) => itemSubject(id) === subject;
}

function isSame(one: BriefLine | null, other: BriefLine | null): boolean {
  return told(one) === told(other);
}

function told(line: BriefLine | null): string {
  if (line === null) return '';
  const { value, since, origins, official, articles, against, belief } = line;
  return JSON.stringify([value, since, origins, official, articles, against.length, belief]);
}
