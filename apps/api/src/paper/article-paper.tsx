/** The archived text of an article without script, with the sentence that was asked for. */
import { Document } from './document.js';
import { PastLine } from './moment.js';
import { Original, Removed, When } from './parts.js';
import type { Sheet } from './sheet.js';
import type { ArchivedText } from './archived-text.js';
import type { AnsweredMoment } from '../answering/dated.js';

interface Props {
  readonly archived: ArchivedText;
  /** Null for now. */
  readonly moment: Pick<AnsweredMoment, 'asOf' | 'clock'> | null;
  readonly sheet: Sheet;
}

export function ArticlePaper({ archived, moment, sheet }: Props) {
  const { id, title, publisher, publishedAt, url, lang, removed, isEarlier, copyOf } = archived;
  const { foreign, words } = sheet.speech;
  const { paperWords } = words;
  const path = `/items/${encodeURIComponent(id)}`;
  return (
    <Document
      title={title}
      speech={sheet.speech}
      here={sheet.here}
      paths={sheet.paths}
      dashboard={sheet.paths.dashboard(path)}
    >
      {moment !== null && (
        <PastLine
          moment={moment}
          sheet={sheet}
          back={sheet.paths.present(`/brief/articles/${encodeURIComponent(id)}`)}
        />
      )}
      <p className="faint">
        <a href={sheet.paths.brief}>{paperWords.brief}</a> / {paperWords.archivedText}
      </p>
      <h1 lang={foreign(lang)} dir="auto" className="headline">
        {title}
      </h1>
      <p className="sources">
        <strong>
          <bdi>{publisher}</bdi>
        </strong>
        {publishedAt !== undefined && <When sheet={sheet} at={publishedAt} as="absolute" />}
        <Original url={url} sheet={sheet} />
        {copyOf !== null && <a href={sheet.paths.article(copyOf)}>{paperWords.copyOf}</a>}
      </p>
      {isEarlier && (
        <p className="past">
          {paperWords.readAgain} <a href={sheet.paths.article(id)}>{paperWords.latestText}</a>.
        </p>
      )}
      {removed === null ? <Text archived={archived} sheet={sheet} /> : <Removed removal={removed} sheet={sheet} />}
    </Document>
  );
}

function Text({ archived: { text, mark, lang }, sheet: { speech } }: Pick<Props, 'archived' | 'sheet'>) {
  if (text === null) {
    return <p className="empty faint">{speech.words.paperWords.noText}</p>;
  }
  return (
    <div className="text" lang={speech.foreign(lang)} dir="auto">
      {paragraphsOf(text, mark ?? nothing).map(({ start, before, marked, after }) => (
        <p key={start}>
          {before}
          {marked !== '' && <mark {...(start <= (mark?.start ?? -1) ? { id: 'mark' } : {})}>{marked}</mark>}
          {after}
        </p>
      ))}
    </div>
  );
}

const nothing = { start: 0, end: 0 };

/** Paragraphs are parted by line feeds; a sentence may go over several. */
function paragraphsOf(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const from = at;
    at += line.length + 1;
    const within = (offset: number) => Math.min(line.length, Math.max(0, offset - from));
    const [begin, close] = [within(start), within(end)];
    const parts = { before: line.slice(0, begin), marked: line.slice(begin, close), after: line.slice(close) };
    return line.trim() === '' ? [] : [{ start: from, ...parts }];
  });
}
