/** Two matters side by side with what is said of each, and under which of them both are to count. */
import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { CitedSentence } from '../shell/cited-sentence.js';
import { Radio } from '../shell/radio.js';
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { nameAndParticulars, matterNameFromId } from '../words/matters.js';
import { count } from '../words/word.js';
import { oftenWords, rulingWords } from '../words/words.js';

type Line = Shape<'BriefLine'>;

interface Props {
  readonly matter: string;
  readonly own: Line | undefined;
  readonly other: Line;
  readonly into: string | null;
  readonly onInto: (matter: string) => void;
}

export function BothSides({ matter, own, other, into, onInto }: Props) {
  const sides = [
    { id: matter, name: own === undefined ? matterNameFromId(matter) : nameOf(own) },
    { id: other.matter, name: nameOf(other) },
  ];
  return (
    <div className="space-y-4">
      <div className="grid gap-6 md:grid-cols-2">
        {sides.map(({ id, name }) => (
          <Side key={id} matter={id} name={name} />
        ))}
      </div>
      <fieldset>
        <legend className="text-small font-medium">{rulingWords.nameForBoth}</legend>
        <div className="mt-1 flex flex-wrap gap-x-6">
          {sides.map(({ id, name }) => (
            <Radio
              key={id}
              name="into"
              isChosen={into === id}
              onChoose={() => {
                onInto(id);
              }}
            >
              {name}
            </Radio>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function nameOf({ about }: Line): string {
  return nameAndParticulars(about);
}

const most = 3;

function Side({ matter, name }: { readonly matter: string; readonly name: string }) {
  const query = useQuery({
    queryKey: ['matter', matter],
    queryFn: () => answerOf(api.GET('/api/v1/matters/{matter}', { params: { path: { matter }, query: {} } })),
  });
  return (
    <section aria-label={name} className="min-w-0">
      <h3 className="border-b border-ink pb-1 font-serif font-bold">{name}</h3>
      <Answer query={query} what={rulingWords.itsSentences} rows={2}>
        {({ kind, support, against, others }) => {
          const all = [...support.toReversed(), ...against, ...others];
          return (
            <ul>
              {all.slice(0, most).map((each) => (
                <li key={`${each.article} ${each.start} ${each.value}`} className="border-b border-line py-2">
                  <CitedSentence evidence={each} />
                  <p className="flex flex-wrap items-baseline gap-x-3 text-small text-faint">
                    <Status kind={kind} value={each.value} />
                    <bdi>{each.publisher.name}</bdi>
                    <When at={each.publishedAt ?? ''} as="exact" otherwise={oftenWords.dateUnknown} />
                  </p>
                </li>
              ))}
              {all.length > most && (
                <li className="py-2 text-small text-faint">
                  {oftenWords.and} {count(all.length - most, 'more report')}
                </li>
              )}
            </ul>
          );
        }}
      </Answer>
    </section>
  );
}
