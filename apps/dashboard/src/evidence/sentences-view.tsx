/** All sentences about one matter, side by side; those that contradict each other stand opposite. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, Trouble, type Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { keyAt, queryOf, useMoment } from '../past/moment.js';
import { useWho } from '../session/session.js';
import { Answer } from '../shell/answer.js';
import { Button, buttonLook } from '../shell/button.js';
import { Empty } from '../shell/empty.js';
import { useHeld, type Holding } from '../shell/held.js';
import { ContradictedFlag, OfficialFlag, PersonFlag, Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { Particulars } from '../shell/particulars.js';
import { evidencePageWords, evidenceWords } from '../words/words.js';
import { matterName, matterNameFromId, matterPath } from '../words/matters.js';
import { word } from '../words/word.js';
import { Comparison } from './comparison.js';
import { PanelLink } from './panel-link.js';
import { PanelTitle } from './panel-title.js';
import type { Panel } from './panel.js';
import { SentenceColumns } from './sentence-columns.js';
import { inOrder, sidesOf } from './sides.js';
import { useWalk } from './use-walk.js';

type Evidence = Shape<'MatterEvidence'>;
type Asked = Extract<Panel, { readonly open: 'evidence' }>;

export function SentencesView({ panel }: { readonly panel: Asked }) {
  const { matter } = panel;
  const { moment } = useMoment();
  /** How often something was decided here: it is news to nobody. */
  const [own, setOwn] = useState(0);
  const query = useQuery({
    queryKey: keyAt(moment, 'evidence', matter),
    queryFn: ({ signal }) => {
      const params = { path: { matter }, query: queryOf(moment) };
      return answerOf(api.GET('/api/v1/matters/{matter}/evidence', { params, signal }));
    },
  });
  const mayGo = query.data === undefined || own > 0;
  if (mayGo && query.error instanceof Trouble && query.error.status === 404) {
    return (
      <>
        <PanelTitle kicker={evidenceWords.open}>{matterNameFromId(matter)}</PanelTitle>
        <Empty title={evidenceWords.notReported}>{evidenceWords.notReportedWhy}</Empty>
      </>
    );
  }
  return (
    <Answer query={query} what={evidencePageWords.theSentences}>
      {(evidence) => (
        <Sentences
          key={own}
          latest={evidence}
          panel={panel}
          onDecided={() => {
            setOwn((times) => times + 1);
          }}
        />
      )}
    </Answer>
  );
}

const holding: Holding<Evidence> = {
  news: (shown, latest) => {
    const known = new Set(inOrder(sidesOf(shown)).map(({ key }) => key));
    return inOrder(sidesOf(latest)).filter(({ key }) => !known.has(key)).length;
  },
  settle: (_shown, latest) => latest,
};

interface SentencesProps {
  readonly latest: Evidence;
  readonly panel: Asked;
  readonly onDecided: () => void;
}

function Sentences({ latest, panel, onDecided }: SentencesProps) {
  const { shown, news, showNews } = useHeld(latest, holding);
  const sides = sidesOf(shown);
  const all = inOrder(sides);
  const walk = useWalk(panel, sides);
  const { may } = useWho();
  const { line } = shown;
  const one = all.find(({ key }) => key === panel.sentence);
  const other = all.find(({ key }) => key === panel.beside);
  return (
    <div ref={walk.place} onKeyDown={walk.onKeyDown}>
      <Head evidence={shown} panel={panel} />
      <div role="status" className="my-3 not-empty:block empty:hidden">
        {news > 0 && <Button onPress={showNews}>{evidenceWords.news(news)}</Button>}
      </div>
      {one !== undefined && other !== undefined && one !== other && (
        <Comparison matter={line.matter} kind={line.kind} {...{ all, one, other }} />
      )}
      <SentenceColumns evidence={shown} sides={sides} current={panel.sentence} onDecided={onDecided} />
      <p className="mt-8 text-note text-faint">{may('analyst') ? evidenceWords.keys : evidenceWords.readingKeys}</p>
    </div>
  );
}

function Head({ evidence, panel }: { readonly evidence: Evidence; readonly panel: Asked }) {
  const { line } = evidence;
  const name = matterName(line.about);
  const toward = line.about.kind === 'reaction' ? ` ${word('toward', line.about.toward)}` : '';
  return (
    <header className="mb-6 border-b border-ink pb-4">
      <PanelTitle kicker={`${evidenceWords.open} · ${word('kind', line.kind)}${toward}`}>{name.title}</PanelTitle>
      {name.detail !== '' && (
        <p className="mt-1 text-soft">
          <Particulars of={name} />
        </p>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-small text-faint">
        <Standing line={line} />
        <MomentLink to={matterPath(line.matter)} className="link">
          {evidenceWords.more}
        </MomentLink>
        {panel.beside === undefined && <BothSides evidence={evidence} />}
      </div>
    </header>
  );
}

function Standing({ line }: Pick<Evidence, 'line'>) {
  return (
    <>
      <Status kind={line.kind} value={line.value} />
      <span>
        <When at={line.since} as="since" />
      </span>
      <span>{evidenceWords.origins(line.origins, line.articles)}</span>
      {line.official && <OfficialFlag />}
      {line.contradicted && <ContradictedFlag />}
      {line.belief === 'person' && <PersonFlag />}
    </>
  );
}

function BothSides({ evidence: { line, support, against } }: { readonly evidence: Evidence }) {
  const [[one], [other]] = [support, against];
  if (one === undefined || other === undefined) return null;
  return (
    <PanelLink
      to={{ open: 'evidence', matter: line.matter, sentence: one.key, beside: other.key }}
      replace
      className={buttonLook()}
    >
      {evidenceWords.bothSides}
    </PanelLink>
  );
}
