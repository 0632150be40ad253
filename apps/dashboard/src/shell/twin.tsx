/** A picture and the table that says the same, one of them at a time: a button turns to the other. */
import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { twinWords } from '../words/words.js';
import { Button } from './button.js';

interface Props {
  /** What both show, for the name of the button. */
  readonly what: string;
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

export function Twin({ what, picture, table }: Props) {
  const [isTable, setTable] = useState(false);
  return (
    <>
      <div className="mb-3 flex justify-end">
        <Button
          icon={isTable ? ChartNoAxesColumn : Table2}
          onPress={() => {
            setTable(!isTable);
          }}
        >
          {isTable ? twinWords.picture : twinWords.table}
          <span className="sr-only">: {what}</span>
        </Button>
      </div>
      {isTable ? table : picture}
    </>
  );
}
