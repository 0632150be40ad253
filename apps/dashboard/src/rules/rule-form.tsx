/** From one article that was judged wrongly to a rule: by its words, its source or its section, with what that would turn before it is made. */
import { useId, useState, type SubmitEvent } from 'react';
import type { Shape } from '../client.js';
import { useDeciding } from '../review/deciding.js';
import { Button } from '../shell/button.js';
import { Field } from '../shell/field.js';
import { Radio } from '../shell/radio.js';
import { inSentence } from '../words/word.js';
import { ruleWords as words } from '../words/words.js';
import { RuleOutcome } from './rule-outcome.js';
import { useRule, type Rule } from './use-rule.js';

type Kind = Rule['on'];
const kinds = ['phrase', 'source', 'section'] as const;

interface Props {
  readonly id: string;
  readonly item: Pick<Shape<'ItemDetail'>, 'publisher' | 'url'>;
  /** What the rule is to say. */
  readonly relevant: boolean;
}

export function RuleForm({ id, item, relevant }: Props) {
  const [on, setOn] = useState<Kind>('phrase');
  const [values, setValues] = useState(() => proposed(item));
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { who } = useDeciding();
  const rule = useRule();
  const value = values[on].trim();
  const said = relevant ? 'relevant' : 'irrelevant';
  const look = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(value.length < 2);
    if (value.length >= 2) void rule.look({ on, value, relevant });
  };
  return (
    <section id={id} aria-label={words.title} className="mt-3 rounded-md border border-line bg-surface p-4">
      <p className="text-small text-soft">{words.lead}</p>
      <form onSubmit={look} noValidate className="mt-3 space-y-4">
        <Kinds chosen={on} onChoose={setOn} />
        <Field label={words.value[on]} hint={words.hint[on]} error={isMissing ? words.missing : undefined}>
          {(ties) => (
            <input
              {...ties}
              value={values[on]}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => {
                setValues({ ...values, [on]: event.currentTarget.value });
              }}
            />
          )}
        </Field>
        <p className="text-small">
          {words.are} <strong className="font-semibold">{inSentence(words.direction[said])}</strong>
        </p>
        <Button type="submit" busy={rule.work?.state === 'running'}>
          {words.look}
        </Button>
      </form>
      <RuleOutcome
        rule={rule}
        isAsked={rule.looking?.rule.on === on && rule.looking.rule.value === value}
        who={who}
        reason={{ value: reason, set: setReason, otherwise: words.otherwise[said] }}
      />
    </section>
  );
}

function proposed({ publisher, url }: Props['item']): Readonly<Record<Kind, string>> {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const [first = ''] = address?.pathname.split('/').filter((part) => part !== '') ?? [];
  const section = address === undefined ? '' : [address.host, first].filter((part) => part !== '').join('/');
  return { phrase: '', source: publisher.name, section };
}

function Kinds({ chosen, onChoose }: { readonly chosen: Kind; readonly onChoose: (kind: Kind) => void }) {
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-1 text-small font-medium">{words.on}</legend>
      {kinds.map((kind) => (
        <Radio
          key={kind}
          name={name}
          isChosen={chosen === kind}
          onChoose={() => {
            onChoose(kind);
          }}
        >
          {words.kind[kind]}
        </Radio>
      ))}
    </fieldset>
  );
}
