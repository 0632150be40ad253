/** Two sentences field by field; where both say something and not the same, the row says so. */
import type { ReactNode } from 'react';
import type { Shape } from '../client.js';
import { Status } from '../shell/status.js';
import { cardWords, compareWords, fieldWords } from '../words/words.js';
import { differing, fieldNames, fieldsOf, langOf, type FieldName, type Kind } from './fields.js';
import { Differs } from './sentence-facts.js';

type Sentence = Shape<'Sentence'>;

interface Props {
  readonly kind: Kind;
  readonly one: Sentence;
  readonly other: Sentence;
}

export function FieldTable({ kind, one, other }: Props) {
  const differs = differing(one, other);
  const both = [one, other];
  const said = both.map((each) => fieldsOf(kind, each));
  const shown = fieldNames.filter((name) => name === 'by' || said.some((fields) => fields[name] !== ''));
  return (
    <table className="mt-3 w-full table-fixed border-collapse text-left text-small">
      <thead>
        <tr className="border-b border-ink align-bottom">
          <th scope="col" className="w-24 py-1 pr-3 font-normal text-faint md:w-36">
            {compareWords.field}
          </th>
          {both.map((each) => (
            <th key={each.key} scope="col" className="py-1 pr-3 font-semibold">
              <bdi>{each.publisher.name}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((name) => (
          <tr key={name} className="border-b border-line align-baseline">
            <th scope="row" className="py-1.5 pr-3 font-normal text-faint">
              {fieldWords[name]} {differs.has(name) && <Differs />}
            </th>
            {both.map((each, side) => (
              <td key={each.key} className="py-1.5 pr-3 wrap-anywhere">
                <Cell
                  name={name}
                  value={each.value}
                  kind={kind}
                  text={said[side]?.[name] ?? ''}
                  lang={langOf(name, each)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly name: FieldName;
  readonly kind: Kind;
  readonly value: string;
  readonly text: string;
  readonly lang: string | undefined;
}

function Cell({ name, kind, value, text, lang }: CellProps): ReactNode {
  if (name === 'value') return <Status kind={kind} value={value} />;
  if (text !== '') return <span lang={lang}>{text}</span>;
  return <span className="text-faint">{name === 'by' ? cardWords.ownVoice : compareWords.silent}</span>;
}
