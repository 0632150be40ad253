/** Which changes are wanted. */
import { Fold } from '../shell/data-block.js';
import { subscribing } from '../words/words.js';
import { word } from '../words/word.js';
import { ActorField } from './actor-field.js';
import { Boxes } from './boxes.js';
import { Choice } from './choice.js';
import { isNew, kinds, origins, ownKinds, topics, values, type Filter } from './wish.js';

interface Props {
  readonly initial: Filter;
  readonly onEdit: () => void;
}

export function FilterFields({ initial, onEdit }: Props) {
  return (
    <>
      <Boxes
        name="kinds"
        legend={subscribing.kinds}
        hint={subscribing.noneMeansAll}
        options={[
          ...kinds.map((kind) => [kind, word('kind', kind)] as const),
          ...ownKinds.map((kind) => [kind, subscribing.ownKinds[kind]] as const),
        ]}
        chosen={initial.kinds}
      />
      <Fold summary={<span className="text-small font-medium">{subscribing.narrower}</span>} open={isNarrow(initial)}>
        <div className="space-y-4">
          <Boxes
            name="topics"
            legend={subscribing.topics}
            hint={subscribing.topicsHint}
            options={topics}
            chosen={initial.topics}
          />
          <ActorField initial={initial.actors} onEdit={onEdit} />
          <Boxes
            name="from"
            legend={subscribing.from}
            hint={subscribing.noneMeansAny}
            options={[[isNew, subscribing.fromNone], ...values]}
            chosen={initial.from}
          />
          <Boxes
            name="to"
            legend={subscribing.to}
            hint={subscribing.noneMeansAny}
            options={values}
            chosen={initial.to}
          />
        </div>
      </Fold>
      <div className="grid gap-5 md:grid-cols-2">
        <Choice
          name="minOrigins"
          label={subscribing.origins}
          options={origins.map((level) => [String(level), subscribing.originsAt(level)])}
          chosen={String(initial.minOrigins)}
        />
        <Boxes
          name="official"
          legend={subscribing.official}
          options={[['yes', subscribing.officialYes]]}
          chosen={initial.official ? ['yes'] : []}
        />
        <Boxes
          name="distinct"
          legend={subscribing.distinct}
          options={[['yes', subscribing.distinctYes]]}
          chosen={initial.distinct ? ['yes'] : []}
        />
      </div>
    </>
  );
}

/** What is hidden in the fold must not narrow unseen. */
function isNarrow({ topics: on, actors, from, to }: Filter): boolean {
  return [on, actors, from, to].some((chosen) => chosen.length > 0);
}
