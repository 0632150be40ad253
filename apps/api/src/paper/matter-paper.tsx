/** One matter without script: how it came to stand so, and every sentence that says so or the opposite, each in its paragraph. */
import type { ToldKind } from '#telling';
import type { MatterAnswer } from '../brief/present-brief.js';
import { Document } from './document.js';
import type { Cited, CitedEvidence } from './cite.js';
import { PastLine } from './moment.js';
import {
  Because,
  Contradicted,
  Flag,
  InText,
  Original,
  Particulars,
  Removed,
  Standing,
  Status,
  When,
} from './parts.js';
import { PerhapsOne } from './perhaps-one.js';
import type { Sheet } from './sheet.js';

interface Props {
  readonly detail: MatterAnswer;
  readonly cited: Cited;
  readonly isPast: boolean;
  readonly sheet: Sheet;
}

export function MatterPaper({ detail, cited, isPast, sheet }: Props) {
  const { speech, here, paths, zone } = sheet;
  const { paperWords, kind } = speech.words;
  const name = speech.matterName(detail.about);
  const path = `/matters/${encodeURIComponent(detail.matter)}`;
  return (
    <Document title={name.title} {...{ speech, here, paths }} dashboard={paths.dashboard(path)}>
      {isPast && <PastLine moment={detail} sheet={sheet} back={paths.present(`/brief${path}`)} />}
      <p className="faint">
        <a href={paths.brief}>{paperWords.brief}</a> / {kind[detail.kind]} {speech.towardIn(detail)} ·{' '}
        {speech.timesOf(zone)}
      </p>
      <h1>
        <bdi>{name.title}</bdi>
      </h1>
      {name.detail !== '' && (
        <p className="lead">
          <Particulars of={name} speech={speech} />
        </p>
      )}
      <div className="head">
        <Standing sheet={sheet} line={detail}>
          {detail.due !== null && <span className="day">{speech.daysMeant(detail.due)}</span>}
        </Standing>
        <div>
          <Because sheet={sheet} line={detail} />
          <Ruling detail={detail} sheet={sheet} />
          {detail.perhaps.length > 0 && <PerhapsOne lines={detail.perhaps} sheet={sheet} />}
        </div>
      </div>
      <Course detail={detail} sheet={sheet} />
      <section>
        <h2>{paperWords.supports}</h2>
        {cited.support.map((reports, place) => (
          <Origin key={keyOf(reports[0])} number={place + 1} reports={reports} sheet={sheet} kind={detail.kind} />
        ))}
        {cited.more > 0 && <p className="faint">{paperWords.moreReports(cited.more)}</p>}
      </section>
      <Reports title={paperWords.contradicts} reports={cited.against} sheet={sheet} kind={detail.kind} />
      <Reports title={paperWords.others} reports={cited.others} sheet={sheet} kind={detail.kind} />
      <Reports title={paperWords.aside} reports={cited.aside} sheet={sheet} kind={detail.kind} />
    </Document>
  );
}

function Ruling({ detail: { ruling, belief, machine, kind }, sheet }: Pick<Props, 'detail' | 'sheet'>) {
  if (ruling === null) return null;
  const { paperWords: words } = sheet.speech.words;
  const [open, shut] = sheet.speech.words.quotes;
  return (
    <p className="ruling">
      {belief === 'person' ? words.decidedBy : words.lastDecidedBy} <bdi>{ruling.by}</bdi>,{' '}
      <When sheet={sheet} at={ruling.at} as="absolute" />: {open}
      <bdi>{ruling.reason}</bdi>
      {shut}
      {machine !== null && (
        <>
          {' '}
          {words.machineAlone} <Status sheet={sheet} kind={kind} value={machine.value} />
          {machine.contradicted && <Contradicted sheet={sheet} />}
        </>
      )}
    </p>
  );
}

function Course({ detail: { kind, history }, sheet }: Pick<Props, 'detail' | 'sheet'>) {
  const { foreign, daysMeant, words } = sheet.speech;
  const { paperWords, lineWords } = words;
  return (
    <section>
      <h2>{paperWords.course}</h2>
      <p className="note">{paperWords.courseNote}</p>
      <ol className="rows course">
        {history.map(({ value, at, because, due, instead }) => (
          <li key={`${at} ${value}`}>
            <div className="standing">
              <Status sheet={sheet} kind={kind} value={value} />
              <span className="faint">
                <When sheet={sheet} at={at} as="absolute" />
              </span>
              {due !== undefined && <span className="faint">{lineWords.forDays(daysMeant(due))}</span>}
              {instead !== undefined && <span className="faint">{lineWords.insteadOf(daysMeant(instead.due))}</span>}
            </div>
            <div>
              <p lang={foreign(because.lang)} dir="auto">
                {because.removed === null ? (because.sentence ?? because.title) : paperWords.removed}
              </p>
              <p className="sources">
                <bdi>{because.publisher.name}</bdi>
                <InText evidence={because} sheet={sheet} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Of one origin the first is shown whole; what repeats it or comes of the same house is folded in below it. */
function Origin({
  number,
  reports,
  sheet,
  kind,
}: {
  readonly number: number;
  readonly reports: readonly CitedEvidence[];
  readonly sheet: Sheet;
  readonly kind: ToldKind;
}) {
  const [first, ...rest] = reports;
  if (first === undefined) return null;
  const { paperWords: words } = sheet.speech.words;
  return (
    <section className="origin">
      <h3 className="group">{words.origin(number)}</h3>
      <Report report={first} sheet={sheet} kind={kind} heading="h4" />
      {rest.length > 0 && (
        <details>
          <summary>
            {words.sameOrigin(rest.length)}
          </summary>
          {rest.map((report) => (
            <Report key={keyOf(report)} report={report} sheet={sheet} kind={kind} heading="h4" />
          ))}
        </details>
      )}
    </section>
  ); // oxfmt-ignore
}

function Reports({
  title,
  reports,
  sheet,
  kind,
}: {
  readonly title: string;
  readonly reports: readonly CitedEvidence[];
  readonly sheet: Sheet;
  readonly kind: ToldKind;
}) {
  if (reports.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {reports.map((report) => (
        <Report key={keyOf(report)} report={report} sheet={sheet} kind={kind} heading="h3" />
      ))}
    </section>
  ); // oxfmt-ignore
}

interface ReportProps {
  readonly report: CitedEvidence;
  readonly sheet: Sheet;
  readonly kind: ToldKind;
  /** One below what stands over it. */
  readonly heading: 'h3' | 'h4';
}

function Report({ report, sheet, kind, heading: Heading }: ReportProps) {
  const { evidence } = report;
  const { publisher, publishedAt, title, lang, value } = evidence;
  const { foreign, word, words } = sheet.speech;
  return (
    <article>
      <p className="sources">
        <strong>
          <bdi>{publisher.name}</bdi>
        </strong>
        {publishedAt !== undefined && <When sheet={sheet} at={publishedAt} as="absolute" />}
        <span>{words.paperWords.says(words.inSentence(word(kind, value)))}</span>
      </p>
      <Heading lang={foreign(lang)} dir="auto">
        {title}
      </Heading>
      <Passage report={report} sheet={sheet} />
      <Provenance report={report} sheet={sheet} />
    </article>
  );
}

type OfReport = Pick<ReportProps, 'report' | 'sheet'>;

function Passage({ report: { evidence, paragraph }, sheet }: OfReport) {
  const { foreign, words } = sheet.speech;
  if (evidence.removed !== null) return <Removed removal={evidence.removed} sheet={sheet} />;
  if (paragraph === null) return <p className="faint">{words.paperWords.notAtHand}</p>;
  const { text, start, end, isCut } = paragraph;
  return (
    <blockquote lang={foreign(evidence.lang)} dir="auto">
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
      {isCut && ' …'}
    </blockquote>
  );
}

function Provenance({ report: { evidence }, sheet }: OfReport) {
  const { listed, word, words } = sheet.speech;
  const { paperWords, lineWords } = words;
  const { attributedTo, copyOf, baseline, doubtful, ruled, url } = evidence;
  return (
    <p className="sources">
      <InText evidence={evidence} sheet={sheet} />
      <Original url={url} sheet={sheet} />
      {attributedTo.length > 0 && <span>{paperWords.accordingTo(listed(attributedTo))}</span>}
      {copyOf !== null && <a href={sheet.paths.article(copyOf)}>{paperWords.copyOf}</a>}
      {baseline && <span>{paperWords.baseline}</span>}
      {doubtful && (
        <Flag icon="circle-help" title={lineWords.doubtfulWhy}>
          {lineWords.doubtful}
        </Flag>
      )}
      {ruled !== null && (
        <span>
          {word('ruled', ruled.verdict)} {paperWords.by} <bdi>{ruled.by}</bdi>: {words.quotes[0]}
          <bdi>{ruled.reason}</bdi>
          {words.quotes[1]}
        </span>
      )}
    </p>
  );
}

function keyOf(report: CitedEvidence | undefined): string {
  if (report === undefined) return '';
  const { article, start, end, value } = report.evidence;
  return [article, start, end, value].join(' ');
}
