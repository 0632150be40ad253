/** One matter without script: how it came to stand so, and every sentence that says so or the opposite, each in its paragraph. */
import { daysMeant, foreign, listed, matterName, statusWord, towardIn, words } from '#telling';
import type { MatterAnswer } from '../present-brief.js';
import { Document } from './document.js';
import type { CitedEvidence } from './cite.js';
import { PastLine } from './moment.js';
import { Because, Contradicted, Original, Removed, Standing, Status, When, type Sheet } from './parts.js';

export interface Cited {
  /** One list for each independent origin: the text, then what repeats it or comes of the same house. */
  readonly support: readonly (readonly CitedEvidence[])[];
  readonly against: readonly CitedEvidence[];
  readonly others: readonly CitedEvidence[];
  readonly aside: readonly CitedEvidence[];
  /** Reports in support of which there is no room. */
  readonly more: number;
}

interface Props {
  readonly detail: MatterAnswer;
  readonly cited: Cited;
  readonly isPast: boolean;
  readonly sheet: Sheet;
}

export function MatterPaper({ detail, cited, isPast, sheet }: Props) {
  const { title, detail: particulars } = matterName(detail.about);
  const path = `/matters/${encodeURIComponent(detail.matter)}`;
  return (
    <Document title={title} paths={sheet.paths} dashboard={sheet.paths.dashboard(path)}>
      {isPast && <PastLine moment={detail} sheet={sheet} back={`/brief${path}`} />}
      <p className="faint">
        <a href={sheet.paths.brief}>Brief</a> / {words.kind[detail.kind]} {towardIn(detail)}
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {particulars !== '' && <p className="lead">{particulars}</p>}
      <div className="head">
        <Standing sheet={sheet} line={detail}>
          {detail.due !== null && <span className="day">{daysMeant(detail.due)}</span>}
        </Standing>
        <div>
          <Because sheet={sheet} line={detail} />
          <Ruling detail={detail} sheet={sheet} />
        </div>
      </div>
      <Course detail={detail} sheet={sheet} />
      <section>
        <h2>What supports it</h2>
        {cited.support.map((reports, place) => (
          <Origin key={keyOf(reports[0])} number={place + 1} reports={reports} sheet={sheet} />
        ))}
        {cited.more > 0 && <p className="faint">And {cited.more} more: the dashboard and the API have them all.</p>}
      </section>
      <Reports title="What contradicts it" reports={cited.against} sheet={sheet} />
      <Reports title="Other reports, overtaken or standing alone" reports={cited.others} sheet={sheet} />
      <Reports title="Set aside by a person’s decision" reports={cited.aside} sheet={sheet} />
    </Document>
  );
}

function Ruling({ detail: { ruling, belief, machine, kind }, sheet }: Pick<Props, 'detail' | 'sheet'>) {
  if (ruling === null) return null;
  return (
    <p className="ruling">
      {belief === 'person' ? 'Decided by' : 'Last decided on by'} <bdi>{ruling.by}</bdi>,{' '}
      <When sheet={sheet} at={ruling.at} as="absolute" />: “<bdi>{ruling.reason}</bdi>”
      {machine !== null && (
        <>
          {' '}
          The machine alone believes: <Status kind={kind} value={machine.value} />
          {machine.contradicted && <Contradicted />}
        </>
      )}
    </p>
  );
}

function Course({ detail: { kind, history }, sheet }: Pick<Props, 'detail' | 'sheet'>) {
  return (
    <section>
      <h2>How it came to this</h2>
      <p className="note">By time of publication</p>
      <ol className="rows course">
        {history.map(({ value, at, because, due, instead }) => (
          <li key={`${at} ${value}`}>
            <div className="standing">
              <Status kind={kind} value={value} />
              <span className="faint">
                <When sheet={sheet} at={at} as="absolute" />
              </span>
              {due !== undefined && <span className="faint">for {daysMeant(due)}</span>}
              {instead !== undefined && <span className="faint">instead of {daysMeant(instead.due)}</span>}
            </div>
            <p>
              <span lang={foreign(because.lang)} dir="auto">
                {because.removed === null ? (because.sentence ?? because.title) : 'The text was removed.'}
              </span>{' '}
              <a href={sheet.paths.passage(because)}>
                <bdi>{because.publisher.name}</bdi>
              </a>
            </p>
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
}: {
  readonly number: number;
  readonly reports: readonly CitedEvidence[];
  readonly sheet: Sheet;
}) {
  const [first, ...rest] = reports;
  if (first === undefined) return null;
  return (
    <section className="origin">
      <h3 className="group">Origin {number}</h3>
      <Report report={first} sheet={sheet} heading="h4" />
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more of the same origin: copies of its text, or of the same house
          </summary>
          {rest.map((report) => (
            <Report key={keyOf(report)} report={report} sheet={sheet} heading="h4" />
          ))}
        </details>
      )}
    </section>
  ); // prettier-ignore
}

function Reports({
  title,
  reports,
  sheet,
}: {
  readonly title: string;
  readonly reports: readonly CitedEvidence[];
  readonly sheet: Sheet;
}) {
  if (reports.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {reports.map((report) => (
        <Report key={keyOf(report)} report={report} sheet={sheet} heading="h3" />
      ))}
    </section>
  ); // prettier-ignore
}

interface ReportProps {
  readonly report: CitedEvidence;
  readonly sheet: Sheet;
  /** One below what stands over it. */
  readonly heading: 'h3' | 'h4';
}

function Report({ report, sheet, heading: Heading }: ReportProps) {
  const { evidence } = report;
  const { publisher, publishedAt, title, lang, value } = evidence;
  return (
    <article>
      <p className="sources">
        <strong>
          <bdi>{publisher.name}</bdi>
        </strong>
        {publishedAt !== undefined && <When sheet={sheet} at={publishedAt} as="absolute" />}
        <span>says: {statusWord(value).toLowerCase()}</span>
      </p>
      <Heading lang={foreign(lang)} dir="auto">
        {title}
      </Heading>
      <Passage report={report} />
      <Provenance report={report} sheet={sheet} />
    </article>
  );
}

function Passage({ report: { evidence, paragraph } }: { readonly report: CitedEvidence }) {
  if (evidence.removed !== null) return <Removed removal={evidence.removed} />;
  if (paragraph === null) return <p className="faint">The archived text is not at hand.</p>;
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

function Provenance({ report: { evidence }, sheet }: { readonly report: CitedEvidence; readonly sheet: Sheet }) {
  const { attributedTo, copyOf, baseline, ruled, url } = evidence;
  return (
    <p className="sources">
      <a href={sheet.paths.passage(evidence)}>In the archived text</a>
      <Original url={url} />
      {attributedTo.length > 0 && <span>According to {listed(attributedTo)}</span>}
      {copyOf !== null && <a href={sheet.paths.article(copyOf)}>Copy of an earlier article</a>}
      {baseline && <span>From the first import of its source</span>}
      {ruled !== null && (
        <span>
          {statusWord(ruled.verdict)} by <bdi>{ruled.by}</bdi>: “<bdi>{ruled.reason}</bdi>”
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
