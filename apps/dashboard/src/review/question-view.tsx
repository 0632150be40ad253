/** One question: what is asked of which matter, how that stands, the sentences, and the answers. */
import type { ReactNode, Ref } from 'react';
import { Link } from 'react-router';
import { EvidenceList } from '../matter/evidence-list.js';
import { ContradictedFlag, PersonFlag, Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { nameAndParticulars, matterNameFromId, matterPath } from '../words/matters.js';
import { count, word } from '../words/word.js';
import { inOrder, kindOf, type Question } from './proposals.js';
import { oftenWords, reviewWords } from '../words/words.js';

interface Props {
  readonly question: Question;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

export function QuestionView({ question, heading, children }: Props) {
  const { kind, matter, other } = question;
  const sentences = inOrder(question);
  const first = isOfTwo(question) ? 2 : 1;
  return (
    <section aria-labelledby="question" className="min-w-0">
      <p className="text-small text-faint">
        {word('question', kind)} · {word('kind', kindOf(matter))} · <When at={question.since} />
      </p>
      <h2
        id="question"
        ref={heading}
        tabIndex={-1}
        className="mt-1 max-w-prose scroll-mt-4 font-serif text-head font-bold"
      >
        {word('asks', kind)}
      </h2>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <MatterLink matter={matter} name={nameOf(question)} />
        {other !== null && (
          <>
            <span className="text-faint">{oftenWords.and}</span>
            <MatterLink matter={other} name={matterNameFromId(other)} />
          </>
        )}
      </p>
      <Stands question={question} />
      <Sentences question={question} evidence={sentences.slice(0, first)} />
      {children}
      {sentences.length > first && (
        <>
          <h3 className="mt-8 font-serif text-lead font-bold">{reviewWords.moreSentences}</h3>
          <Sentences question={question} evidence={sentences.slice(first)} />
        </>
      )}
    </section>
  );
}

/** Two sides, or two meetings, are looked at side by side. */
function isOfTwo({ kind }: Question): boolean {
  return kind === 'contradiction' || kind === 'duplicate';
}

interface SentencesProps {
  readonly question: Question;
  readonly evidence: Question['evidence'];
}

function Sentences({ question, evidence }: SentencesProps) {
  return (
    <div className="mt-4">
      <EvidenceList kind={kindOf(question.matter)} evidence={evidence} columns={evidence.length > 1 ? 2 : 1} />
    </div>
  );
}

function nameOf({ line, matter }: Question): string {
  if (line === null) return matterNameFromId(matter);
  return nameAndParticulars(line.about);
}

function MatterLink({ matter, name }: { readonly matter: string; readonly name: string }) {
  return (
    <Link to={matterPath(matter)} className="link text-lead font-semibold">
      {name}
    </Link>
  );
}

function Stands({ question: { line } }: { readonly question: Question }) {
  if (line === null) return <p className="mt-1 text-small text-soft">{reviewWords.noReports}</p>;
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-small text-faint">
      <span>{reviewWords.standsAs}</span>
      <Status kind={line.kind} value={line.value} />
      <span>
        <When at={line.since} as="since" />
      </span>
      <span>
        {count(line.origins, 'origin')} · {count(line.articles, 'article')}
      </span>
      {line.contradicted && <ContradictedFlag />}
      {line.belief === 'person' && <PersonFlag />}
    </p>
  );
}
