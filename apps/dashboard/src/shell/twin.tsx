/** A picture and the table that says the same, one of them at a time: a button beside their title turns to the other. */
import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { twinWords } from '../words/words.js';
import { Button } from './button.js';

interface Twin {
  readonly isTable: boolean;
  readonly turn: ReactNode;
}

/** `what`: what both show, for the name of the button. */
export function useTwin(what: string): Twin {
  const [isTable, setTable] = useState(false);
  const turn = (
    <Button
      icon={isTable ? ChartNoAxesColumn : Table2}
      onPress={() => {
        setTable(!isTable);
      }}
    >
      {isTable ? twinWords.picture : twinWords.table}
      <span className="sr-only">: {what}</span>
    </Button>
  );
  return { isTable, turn };
}
