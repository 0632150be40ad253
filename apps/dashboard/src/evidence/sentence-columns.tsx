/** The columns: what is said on each side. Every sentence is held against the one that brought the state; what contradicts stands opposite. */
import type { Shape } from '../client.js';
import { SentenceRulings } from '../rulings/sentence-rulings.js';
import { cardWords, evidenceWords } from '../words/words.js';
import { figure } from '../words/word.js';
import { differing } from './fields.js';
import { PanelLink } from './panel-link.js';
import { SentenceCard, type Sentence } from './sentence-card.js';
import { counterpart, inOrder, type SideName, type Sides } from './sides.js';

interface Props {
  readonly evidence: Shape<'MatterEvidence'>;
  readonly sides: Sides;
  readonly current: string | undefined;
  readonly onDecided: () => void;
}

const notes: Partial<Record<SideName, string>> = { others: evidenceWords.othersNote, aside: evidenceWords.asideNote };

export function SentenceColumns(props: Props) {
  const isDisputed = props.sides.against.length > 0;
  return (
    <>
      <div className={isDisputed ? 'grid grid-cols-1 gap-x-6 gap-y-8 md:grid-cols-2' : ''}>
        <Side {...props} name="support" columns={isDisputed ? 1 : 3} />
        {isDisputed && <Side {...props} name="against" columns={1} />}
      </div>
      <Side {...props} name="others" columns={3} />
      <Side {...props} name="aside" columns={3} />
    </>
  );
}

interface SideProps extends Props {
  readonly name: SideName;
  readonly columns: 1 | 3;
}

const columnClasses = { 1: 'grid-cols-1', 3: 'grid-cols-1 md:grid-cols-2 xl:grid-cols-3' };

function Side({ name, columns, ...props }: SideProps) {
  const own = props.sides[name];
  if (own.length === 0) return null;
  const total = props.evidence.totals[name];
  const parts = [notes[name], total > own.length ? evidenceWords.firstOf(own.length, total) : undefined];
  return (
    <section aria-labelledby={`side-${name}`} className={`min-w-0 ${columns === 1 ? '' : 'mt-8 first:mt-0'}`}>
      <h3 id={`side-${name}`} className="mb-2 font-serif text-title font-bold">
        {evidenceWords[name]} <span className="font-sans text-small font-normal text-faint">{figure(total)}</span>
      </h3>
      {parts.filter((part) => part !== undefined).length > 0 && (
        <p className="mb-2 text-small text-faint">{parts.filter((part) => part !== undefined).join(' · ')}</p>
      )}
      <ul className={`grid gap-4 ${columnClasses[columns]}`}>
        {own.map((sentence) => (
          <SentenceItem key={sentence.key} sentence={sentence} {...props} />
        ))}
      </ul>
    </section>
  );
}

function SentenceItem({ sentence, evidence, sides, current, onDecided }: Props & { readonly sentence: Sentence }) {
  const { kind, matter } = evidence.line;
  const [first] = inOrder(sides);
  const isFirst = first === undefined || first.key === sentence.key;
  const differs = isFirst ? undefined : { from: first.publisher.name, fields: differing(first, sentence) };
  const beside = counterpart(sides, sentence);
  return (
    <li
      data-key={sentence.key}
      tabIndex={-1}
      aria-current={sentence.key === current ? 'true' : undefined}
      className="min-w-0 scroll-my-4 rounded-md aria-[current=true]:ring-2 aria-[current=true]:ring-ink"
    >
      <SentenceCard
        kind={kind}
        sentence={sentence}
        differs={differs}
        rulings={<SentenceRulings of={{ line: evidence.line, onDecided }} evidence={sentence} />}
      >
        {beside !== undefined && (
          <PanelLink
            to={{ open: 'evidence', matter, sentence: sentence.key, beside: beside.key }}
            replace
            data-order="c"
            className="link"
            aria-label={cardWords.compareName(sentence.publisher.name)}
          >
            {cardWords.compare}
          </PanelLink>
        )}
      </SentenceCard>
    </li>
  );
}
