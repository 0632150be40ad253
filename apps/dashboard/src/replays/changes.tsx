/** Beliefs that would come, go or change: for each matter, the sentence of now beside the sentence of then. */
import { Link } from 'react-router';
import type { Shape } from '../client.js';
import { CitedSentence } from '../shell/cited-sentence.js';
import { OriginalLink } from '../shell/original-link.js';
import { Section } from '../shell/page.js';
import { Status } from '../shell/status.js';
import { matterNameFromId, matterPath, passagePath } from '../words/matters.js';
import { count, figure, word } from '../words/word.js';
import { oftenWords, replayWords } from '../words/words.js';

type Change = Shape<'BeliefChange'>;

interface Props {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly of: number;
}

export function Changes({ title, changes, of }: Props) {
  if (of === 0) return null;
  const note = changes.length < of ? replayWords.theFirstOf(figure(changes.length), figure(of)) : count(of, 'matter');
  return (
    <Section title={title} note={note}>
      <ul className="ledger">
        {changes.map((change) => (
          <Row key={change.matter} change={change} />
        ))}
      </ul>
    </Section>
  );
}

function Row({ change }: { readonly change: Change }) {
  const { matter, kind, before, after } = change;
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-4 py-5 lg:grid-cols-[16rem_1fr_1fr]">
      <div>
        <h3 className="font-serif text-lead font-bold">
          <Link to={matterPath(matter)} className="hover:underline">
            {matterNameFromId(matter)}
          </Link>
        </h3>
        <p className="text-small text-faint">{word('kind', kind)}</p>
      </div>
      <Side label={replayWords.before} kind={kind} evidence={before} />
      <Side label={replayWords.after} kind={kind} evidence={after} />
    </li>
  );
}

interface SideProps {
  readonly label: string;
  readonly kind: Change['kind'];
  readonly evidence: Change['before'];
}

function Side({ label, kind, evidence }: SideProps) {
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-3 text-small">
        <span className="text-faint">{label}</span>
        {evidence === null ? (
          <span className="text-soft">{replayWords.nothingIsBelieved}</span>
        ) : (
          <Status kind={kind} value={evidence.value} />
        )}
      </p>
      {evidence !== null && <Sentence evidence={evidence} />}
    </div>
  );
}

function Sentence({ evidence }: { readonly evidence: Shape<'Evidence'> }) {
  const { publisher, url } = evidence;
  return (
    <>
      <div className="mt-1">
        <CitedSentence evidence={evidence} />
      </div>
      <p className="mt-1.5 inline-flex items-center gap-1.5 text-small text-faint">
        <Link to={passagePath(evidence)} title={oftenWords.readInText} className="link">
          <bdi>{publisher.name}</bdi>
        </Link>
        <OriginalLink url={url} />
      </p>
    </>
  );
}
