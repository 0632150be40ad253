/** The words of two sentences: each stands whole, with what the other does not have marked. Woven into each other they would read badly. */
import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import { keyAt, queryOf, useMoment } from '../past/moment.js';
import { compareWords } from '../words/words.js';
import { foreign, tag } from '../words/word.js';

type Sentence = Shape<'Sentence'>;
type Run = Shape<'DifferenceRun'>;

interface Props {
  readonly matter: string;
  readonly one: Sentence;
  readonly other: Sentence;
}

export function WordsCompared({ matter, one, other }: Props) {
  const { moment } = useMoment();
  const query = useQuery({
    queryKey: keyAt(moment, 'difference', matter, one.key, other.key),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/matters/{matter}/difference', {
          params: { path: { matter }, query: { one: one.key, other: other.key, ...queryOf(moment) } },
        }),
      ),
    staleTime: Infinity,
  });
  if (query.data === undefined) return <Both one={one} other={other} runs={null} note="" />;
  const { runs } = query.data;
  if (runs === null) return <p className="mt-4 text-small text-faint">{compareWords.notAtHand}</p>;
  if (!runs.some(isShared)) return <Both one={one} other={other} runs={null} note={compareWords.coarse} />;
  return <Both one={one} other={other} runs={runs} note={compareWords.legend} />;
}

function isShared({ kind, text }: Run): boolean {
  return kind === 'same' && /[\p{L}\p{N}]/u.test(text);
}

interface BothProps extends Pick<Props, 'one' | 'other'> {
  readonly runs: readonly Run[] | null;
  readonly note: string;
}

function Both({ one, other, runs, note }: BothProps) {
  return (
    <>
      <div className="mt-4 grid gap-x-8 gap-y-4 md:grid-cols-2">
        <Side sentence={one} runs={runs} without="new" />
        <Side sentence={other} runs={runs} without="gone" />
      </div>
      <p className="mt-2 min-h-5 text-note text-faint">{note}</p>
    </>
  );
}

interface SideProps {
  readonly sentence: Sentence;
  readonly runs: readonly Run[] | null;
  readonly without: 'gone' | 'new';
}

function Side({ sentence, runs, without }: SideProps) {
  const { publisher, lang } = sentence;
  const own = runs?.filter(({ kind }) => kind !== without);
  return (
    <blockquote
      lang={foreign(lang)}
      dir="auto"
      className="border-l-2 border-line pl-4 font-serif text-lead wrap-anywhere"
    >
      {own?.map(({ kind, text }, place) =>
        kind === 'same' ? (
          text
        ) : (
          <mark key={place} className="change-only box-decoration-clone">
            <span className="sr-only" lang={tag}>
              {compareWords.only(publisher.name)}
            </span>
            {text}
            <span className="sr-only" lang={tag}>
              {compareWords.end}
            </span>
          </mark>
        ),
      ) ?? sentence.sentence}
    </blockquote>
  );
}
