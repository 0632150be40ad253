/** Meetings that may be the one above, told otherwise. */
import { Particulars, Status, type LineAnswer } from './parts.js';
import type { Sheet } from './sheet.js';

export function PerhapsOne({ lines, sheet }: { readonly lines: readonly LineAnswer[]; readonly sheet: Sheet }) {
  const { matterName, words } = sheet.speech;
  return (
    <div className="perhaps">
      <p className="faint">{words.briefWords.perhapsOne}</p>
      <ul>
        {lines
          .map((line) => ({ ...line, name: matterName(line.about) }))
          .map(({ matter, name, kind, value }) => (
            <li key={matter}>
              <a href={sheet.paths.matter(matter)}>
                <bdi>{name.title}</bdi>
              </a>{' '}
              <bdi className="faint">
                <Particulars of={name} speech={sheet.speech} />
              </bdi>{' '}
              <Status sheet={sheet} kind={kind} value={value} />
            </li>
          ))}
      </ul>
    </div>
  );
}
