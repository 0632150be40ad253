/** Lines of the brief, each with the sentence that says so, and with those that may be the same matter. */
import { Because, Particulars, Standing, Status, type LineAnswer } from './parts.js';
import type { Sheet } from './sheet.js';

interface RowsProps<Line extends LineAnswer> {
  readonly lines: readonly Line[];
  readonly sheet: Sheet;
  /** One below what stands over them. */
  readonly heading: 'h3' | 'h4';
  /** Meetings that may be the one of this line, told otherwise. */
  readonly perhaps?: (line: Line) => readonly LineAnswer[];
}

export function Rows<Line extends LineAnswer>({ lines, sheet, heading, perhaps }: RowsProps<Line>) {
  return (
    <ul className="rows">
      {lines.map((line) => (
        <Row key={line.matter} line={line} perhaps={perhaps?.(line) ?? []} sheet={sheet} heading={heading} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly line: LineAnswer;
  readonly perhaps: readonly LineAnswer[];
  readonly sheet: Sheet;
  readonly heading: 'h3' | 'h4';
}

function Row({ line, perhaps, sheet, heading: Heading }: RowProps) {
  const { matterName, daysMeant } = sheet.speech;
  const name = matterName(line.about);
  return (
    <li>
      <div>
        <Heading>
          <a href={sheet.paths.matter(line.matter)}>
            <bdi>{name.title}</bdi>
          </a>
        </Heading>
        {line.due !== null && <p className="day">{daysMeant(line.due)}</p>}
        {name.detail !== '' && (
          <p className="faint">
            <bdi>
              <Particulars of={name} speech={sheet.speech} />
            </bdi>
          </p>
        )}
      </div>
      <Standing sheet={sheet} line={line} />
      <div>
        <Because sheet={sheet} line={line} />
        {perhaps.length > 0 && <PerhapsOne lines={perhaps} sheet={sheet} />}
      </div>
    </li>
  );
}

function PerhapsOne({ lines, sheet }: { readonly lines: readonly LineAnswer[]; readonly sheet: Sheet }) {
  const { matterName, words } = sheet.speech;
  return (
    <div className="perhaps">
      <p className="faint">{words.briefWords.perhapsOne}</p>
      <ul>
        {lines.map(({ matter, about, kind, value }) => (
          <li key={matter}>
            <a href={sheet.paths.matter(matter)}>
              <bdi>{matterName(about).title}</bdi>
            </a>{' '}
            <bdi className="faint">
              <Particulars of={matterName(about)} speech={sheet.speech} />
            </bdi>{' '}
            <Status sheet={sheet} kind={kind} value={value} />
          </li>
        ))}
      </ul>
    </div>
  );
}
