/** Beside a verdict that the machine gave: the way from it to a rule. */
import { ListPlus } from 'lucide-react';
import { useId, useState } from 'react';
import type { Shape } from '../client.js';
import { useMoment } from '../past/moment.js';
import { useWho } from '../session/session.js';
import { Button } from '../shell/button.js';
import { ruleWords as words } from '../words/words.js';
import { RuleForm } from './rule-form.js';

export function WhyNot({ item }: { readonly item: Shape<'ItemDetail'> }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { may } = useWho();
  const { moment } = useMoment();
  const isJudged = ['relevant', 'copy', 'not-relevant'].includes(item.verdict);
  if (!may('analyst') || moment !== null || !isJudged) return null;
  const relevant = item.verdict === 'not-relevant';
  // What it is to say stands from when it was opened: the verdict above turns with the rule.
  return isOpen ? (
    <Opened key={item.id} id={id} item={item} relevant={relevant} onClose={setOpen} />
  ) : (
    <div className="mt-3">
      <Button
        icon={ListPlus}
        expanded={false}
        controls={id}
        onPress={() => {
          setOpen(true);
        }}
      >
        {words.open[relevant ? 'relevant' : 'irrelevant']}
      </Button>
    </div>
  );
}

interface OpenedProps {
  readonly id: string;
  readonly item: Shape<'ItemDetail'>;
  readonly relevant: boolean;
  readonly onClose: (open: false) => void;
}

function Opened({ id, item, relevant, onClose }: OpenedProps) {
  const [says] = useState(relevant);
  return (
    <div className="mt-3">
      <Button
        icon={ListPlus}
        expanded
        controls={id}
        onPress={() => {
          onClose(false);
        }}
      >
        {words.open[says ? 'relevant' : 'irrelevant']}
      </Button>
      <RuleForm id={id} item={item} relevant={says} />
    </div>
  );
}
