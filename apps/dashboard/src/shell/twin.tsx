/** A picture and the table that says the same, one of them at a time: a button beside their title turns to the other. */
import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { twinWords } from '../words/words.js';
import { Button } from './button.js';

interface Twin {
  readonly isTable: boolean;
  readonly turn: ReactNode;
}

/** `what`: what both show, for the name of the button. The table comes first where that answers better, until the reader has chosen. */
export function useTwin(what: string, isTableFirst = false): Twin {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isTable = chosen ?? isTableFirst;
  const turn = (
    <Button
      icon={isTable ? ChartNoAxesColumn : Table2}
      onPress={() => {
        setChosen(!isTable);
      }}
    >
      {isTable ? twinWords.picture : twinWords.table}
      <span className="sr-only">: {what}</span>
    </Button>
  );
  return { isTable, turn };
}
