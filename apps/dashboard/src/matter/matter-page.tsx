/** One matter with all that is known of it: how it came to stand as it does, and who says what. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Because } from '../brief/because.js';
import { PerhapsOne } from '../brief/perhaps-one.js';
import { answerOf, api, Trouble, type Shape } from '../client.js';
import { PanelLink } from '../evidence/panel-link.js';
import { itemsPath, part } from '../items/items-filter.js';
import { MomentLink } from '../past/moment-link.js';
import { keyAt, queryOf, useMoment } from '../past/moment.js';
import { PastLine } from '../past/past-line.js';
import type { Ruling } from '../review/proposals.js';
import { MatterRulings } from '../rulings/matter-rulings.js';
import type { OfMatter } from '../rulings/use-sentence-ruling.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { useHeld, type Holding } from '../shell/held.js';
import { NewsPill } from '../shell/news-pill.js';
import { Page, Section } from '../shell/page.js';
import { Said } from '../shell/said.js';
import { ContradictedFlag, OverdueFlag, PersonFlag, Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { Particulars } from '../shell/particulars.js';
import { briefWords, evidenceWords, matterWords, oftenWords, paperWords } from '../words/words.js';
import { daysMeant, matterName, matterNameFromId, matterPath } from '../words/matters.js';
import { backingWords, count, word } from '../words/word.js';
import { EvidenceList } from './evidence-list.js';
import { RulingNote } from './ruling-note.js';
import { Timeline } from './timeline.js';

type Detail = Shape<'MatterDetail'>;

export function MatterPage() {
  const { matter = '' } = useParams();
  const { moment } = useMoment();
  const query = useQuery({
    queryKey: keyAt(moment, 'matter', matter),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/matters/{matter}', { params: { path: { matter }, query: queryOf(moment) }, signal })),
  });
  const { said, times, onDecided, onRuled } = useOwnDecisions(matter);
  // What somebody else decides leaves what one reads as it is.
  const mayGo = query.data === undefined || times > 0;
  const isGone = mayGo && query.error instanceof Trouble && query.error.status === 404;
  return (
    <>
      <PastLine />
      <Said key={times} said={said} />
      {isGone ? (
        <NotReported matter={matter} onDecided={onDecided} />
      ) : (
        <Answer query={query} what={matterWords.thisMatter}>
          {(detail) => (
            <Matter
              key={`${matter} ${moment === null ? 'now' : detail.asOf} ${times}`}
              latest={detail}
              onDecided={onDecided}
              onRuled={onRuled}
            />
          )}
        </Answer>
      )}
    </>
  );
}

/** A person may have put it under another matter: that stands below, with the way there and back. */
function NotReported({ matter, onDecided }: { readonly matter: string } & Pick<MatterProps, 'onDecided'>) {
  return (
    <Page title={matterNameFromId(matter)}>
      <Empty title={matterWords.noReports}>{matterWords.noReportsWhy}</Empty>
      <MatterRulings matter={matter} isReported={false} onDecided={onDecided} />
    </Page>
  );
}

/** What is decided here is news to nobody: the page shows it at once, or goes where the matter counts from now on. */
function useOwnDecisions(matter: string) {
  const [done, setDone] = useState({ said: '', on: matter, times: 0 });
  const go = useNavigate();
  return {
    said: done.on === matter ? done.said : '',
    times: done.times,
    /** On one of its sentences: told, with the way back, at the foot of the page. */
    onRuled: () => {
      setDone((old) => ({ ...old, said: '', times: old.times + 1 }));
    },
    onDecided: (said: string, ruling: Ruling) => {
      const on = ruling.act === 'merge' && ruling.matter === matter ? ruling.into : matter;
      setDone((old) => ({ said, on, times: old.times + 1 }));
      if (on !== matter) void go(matterPath(on));
    },
  };
}

const holding: Holding<Detail> = {
  news: (shown, latest) => Math.max(0, weight(latest) - weight(shown)),
  settle: (_shown, latest) => latest,
};

function weight({ history, support, against, others }: Detail): number {
  return history.length + support.length + against.length + others.length;
}

interface MatterProps {
  readonly latest: Detail;
  readonly onDecided: (said: string, ruling: Ruling) => void;
  readonly onRuled: () => void;
}

function Matter({ latest, onDecided, onRuled }: MatterProps) {
  const { shown, news, showNews } = useHeld(latest, holding);
  const of = { line: shown, onDecided: onRuled };
  const others = shown.others.filter((report) => !shown.against.some((rival) => isSame(report, rival)));
  return (
    <>
      <NewsPill count={news} onShow={showNews} />
      <Head detail={shown} />
      <Section title={paperWords.course} note={paperWords.courseNote}>
        <Timeline matter={shown.matter} kind={shown.kind} turns={shown.history} />
      </Section>
      <MatterRulings matter={shown.matter} isReported onDecided={onDecided} />
      <Voices detail={shown} of={of} />
      {shown.aside.length > 0 && (
        <Section title={oftenWords.setAside} note={matterWords.uncountedNote}>
          <EvidenceList of={of} kind={shown.kind} evidence={shown.aside} columns={3} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={matterWords.otherReports} note={matterWords.otherStatusesNote}>
          <EvidenceList of={of} kind={shown.kind} evidence={others} columns={3} />
        </Section>
      )}
    </>
  );
}

function isSame(a: Shape<'Evidence'>, b: Shape<'Evidence'>): boolean {
  return a.article === b.article && a.start === b.start && a.textHash === b.textHash;
}

function Head({ detail }: { readonly detail: Detail }) {
  const name = matterName(detail.about);
  const toward = detail.about.kind === 'reaction' ? word('toward', detail.about.toward) : '';
  return (
    <div className="mb-10">
      <title>{`${name.title} · Summitwatch`}</title>
      <p className="text-small text-faint">
        <MomentLink to="/" className="link">
          {briefWords.title}
        </MomentLink>
        {' / '}
        {word('kind', detail.kind)} {toward}
      </p>
      <h1 className="mt-2 font-serif text-display font-bold tracking-tight">{name.title}</h1>
      {name.detail !== '' && (
        <p className="mt-1 text-lead text-soft">
          <Particulars of={name} />
        </p>
      )}
      <div className="mt-5 grid grid-cols-1 gap-x-8 gap-y-4 border-y border-ink py-5 lg:grid-cols-[16rem_1fr]">
        <div className="flex flex-col items-start gap-1">
          <PanelLink
            to={{ open: 'evidence', matter: detail.matter }}
            title={evidenceWords.open}
            className="hover:underline"
          >
            <Status kind={detail.kind} value={detail.value} large />
            <span className="sr-only">, {evidenceWords.beside}</span>
          </PanelLink>
          <span className="text-small text-faint">
            {matterWords.since} <When at={detail.since} as="exact" />
          </span>
          {detail.due !== null && <span className="text-small text-faint">{daysMeant(detail.due)}</span>}
          {detail.overdue && <OverdueFlag />}
          {detail.contradicted && <ContradictedFlag />}
          {detail.belief === 'person' && <PersonFlag />}
          <MomentLink to={itemsPath(part('matter', detail.matter))} className="link off-paper text-small">
            {matterWords.itemsOf}
          </MomentLink>
        </div>
        <Reasons detail={detail} />
      </div>
    </div>
  );
}

/** Why it stands so, who decided on it, and which others it may be. */
function Reasons({ detail }: { readonly detail: Detail }) {
  return (
    <div className="min-w-0 space-y-4">
      <Because line={detail} />
      {detail.ruling !== null && <RulingNote line={detail} ruling={detail.ruling} />}
      {detail.perhaps.length > 0 && <PerhapsOne lines={detail.perhaps} />}
    </div>
  );
}

/** Support and contradiction side by side, a single report of either in a half; without contradiction support takes the whole width. */
function Voices({ detail, of }: { readonly detail: Detail; readonly of: OfMatter }) {
  const { kind, support, against } = detail;
  const note = backingWords(detail).join(' · ');
  if (against.length === 0) {
    return (
      <Section title={paperWords.supports} note={note}>
        <EvidenceList of={of} kind={kind} evidence={support} columns={3} />
      </Section>
    );
  }
  const isSingle = support.length === 1;
  return (
    <div className={`mt-10 grid grid-cols-1 gap-8 *:mt-0 ${isSingle ? 'lg:grid-cols-2' : 'lg:grid-cols-[2fr_1fr]'}`}>
      <Section title={paperWords.supports} note={note}>
        <EvidenceList of={of} kind={kind} evidence={support} columns={isSingle ? 1 : 2} />
      </Section>
      <Section title={paperWords.contradicts} note={count(against.length, 'report')}>
        <EvidenceList of={of} kind={kind} evidence={against} columns={1} />
      </Section>
    </div>
  );
}
