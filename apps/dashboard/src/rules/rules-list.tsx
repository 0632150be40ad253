/** The rules of the story that people made: what each says, who made it and why, and the way back. */
import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { itemsPath } from '../items/items-filter.js';
import { useDeciding } from '../review/deciding.js';
import { useWho } from '../session/session.js';
import { Quoted } from '../shell/quoted.js';
import { Button } from '../shell/button.js';
import { Section } from '../shell/page.js';
import { When } from '../shell/when.js';
import { ruleWords as words } from '../words/words.js';
import { sentence } from '../words/word.js';
import { useRule } from './use-rule.js';

type Standing = Shape<'StandingRule'>;

/** Nothing where nobody made any. */
export function RulesList() {
  const rules = useQuery({ queryKey: ['rules'], queryFn: () => answerOf(api.GET('/api/v1/rules')) });
  if (rules.data === undefined || rules.data.length === 0) return null;
  return (
    <Section title={words.list} note={words.listNote}>
      <ul className="ledger">
        {rules.data.map((rule) => (
          <Row key={rule.id} rule={rule} />
        ))}
      </ul>
    </Section>
  );
}

function Row({ rule }: { readonly rule: Standing }) {
  const { on, value, relevant, by, reason, at, lifted, batch } = rule;
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-2 py-4 lg:grid-cols-[15rem_1fr_auto]">
      <div>
        <p className="text-small font-semibold">{words.says(on, relevant)}</p>
        <p className="text-small text-faint">
          <When at={at} />
        </p>
      </div>
      <div className="min-w-0">
        <h3 className="font-semibold wrap-anywhere">
          <bdi>{value}</bdi>
        </h3>
        <p className="text-small wrap-anywhere text-soft">
          <bdi className="font-semibold text-ink">{by}</bdi>: <Quoted>{sentence(reason)}</Quoted>
        </p>
        {lifted !== null && (
          <p className="text-small wrap-anywhere text-soft">
            {words.lifted} <bdi className="font-semibold text-ink">{lifted.by}</bdi>, <When at={lifted.at} as="exact" />
          </p>
        )}
        <Link to={itemsPath(`batch:${batch}`)} className="link text-small">
          {words.its}
        </Link>
      </div>
      {lifted === null && <TakeBack rule={rule} />}
    </li>
  );
}

function TakeBack({ rule }: { readonly rule: Standing }) {
  const { who } = useDeciding();
  const { may } = useWho();
  const { work, undo } = useRule();
  if (!may('analyst')) return null;
  return (
    <div>
      <Button
        icon={Undo2}
        busy={work?.state === 'running'}
        onPress={() => {
          void undo(rule, who);
        }}
      >
        {words.undo}
      </Button>
      <p role="status" className="mt-1 text-small text-bad">
        {work?.error?.message}
      </p>
    </div>
  );
}
