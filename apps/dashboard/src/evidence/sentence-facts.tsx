/** What a sentence says, who says it, and when it was published and learnt. Where it differs from another is said beside the field. */
import { Diff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Shape } from '../client.js';
import { When } from '../shell/when.js';
import { actorName } from '../words/word.js';
import { cardWords, fieldWords } from '../words/words.js';
import { langOf, type FieldName } from './fields.js';

interface Props {
  readonly sentence: Shape<'Sentence'>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly differs: { readonly from: string; readonly fields: ReadonlySet<FieldName> } | undefined;
}

const listed = ['parties', 'place', 'when', 'by'] as const;

export function SentenceFacts({ sentence, fields, differs }: Props) {
  const { publishedAt, lifted, baseline, said } = sentence;
  const shown = { ...fields, by: fields.by === '' ? cardWords.ownVoice : fields.by };
  const rows = listed.filter((name) => shown[name] !== '');
  const sign = (name: FieldName) => differs?.fields.has(name) === true && <Differs from={differs.from} />;
  return (
    <dl className="mt-3 grid grid-cols-[5.5rem_1fr] gap-x-3 gap-y-0.5 text-small">
      {differs?.fields.has('value') === true && (
        <Row name={fieldWords.value}>
          {fields.value} {sign('value')}
        </Row>
      )}
      {rows.map((name) => (
        <Row key={name} name={fieldWords[name]}>
          <bdi lang={langOf(name, sentence)}>{shown[name]}</bdi> {sign(name)}
        </Row>
      ))}
      {said.via !== null && <Row name={cardWords.via}>{actorName(said.via)}</Row>}
      <Row name={cardWords.published}>
        <When at={publishedAt ?? ''} as="exact" otherwise={cardWords.unknownDate} />
      </Row>
      {lifted !== null && <Read lifted={lifted} baseline={baseline} />}
    </dl>
  );
}

function Read({ lifted, baseline }: { readonly lifted: Shape<'Lifted'>; readonly baseline: boolean }) {
  return (
    <>
      <Row name={cardWords.learnt}>
        <When at={lifted.learntAt} as="exact" />
        {baseline && ` · ${cardWords.baseline}`}
      </Row>
      <Row name={cardWords.read}>
        {lifted.reader} {lifted.readerVersion}
        {lifted.replay !== null && `, ${cardWords.replayed}`}
      </Row>
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-faint">{name}</dt>
      <dd className="min-w-0 wrap-anywhere text-soft">{children}</dd>
    </>
  );
}

export function Differs({ from }: { readonly from?: string }) {
  return (
    <span
      className="inline-flex items-baseline gap-1 rounded-sm bg-open-wash px-1 font-medium text-open"
      title={from === undefined ? undefined : cardWords.differsFrom(from)}
    >
      <Diff size={13} className="shrink-0 self-center" />
      {cardWords.differs}
    </span>
  );
}
