/** Lines of the brief, each with the sentence that says so, and with those that may be the same matter. */
import type { Perhaps } from '#telling';
import { Because, Particulars, Standing, type LineAnswer } from './parts.js';
import { PerhapsOne } from './perhaps-one.js';
import type { Sheet } from './sheet.js';

interface RowsProps {
  readonly lines: readonly (LineAnswer & Partial<Perhaps<LineAnswer>>)[];
  readonly sheet: Sheet;
  /** One below what stands over them. */
  readonly heading: 'h3' | 'h4';
}

export function Rows({ lines, sheet, heading }: RowsProps) {
  return (
    <ul className="rows">
      {lines.map((line) => (
        <Row key={line.matter} line={line} sheet={sheet} heading={heading} />
      ))}
    </ul>
  );
}

type RowProps = Omit<RowsProps, 'lines'> & { readonly line: RowsProps['lines'][number] };

function Row({ line, sheet, heading: Heading }: RowProps) {
  const { matterName, daysMeant } = sheet.speech;
  const name = matterName(line.about);
  const { perhaps = [] } = line;
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
