/** The turns that a matter took, oldest first, each with the sentence that brought it. */
import type { Shape } from '../client.js';
import { PanelLink } from '../evidence/panel-link.js';
import { keyOf } from '../evidence/panel.js';
import { MomentLink } from '../past/moment-link.js';
import { RemovalNote } from '../shell/removal.js';
import { inks, signOf } from '../shell/signs.js';
import { When } from '../shell/when.js';
import { evidenceWords, matterWords, oftenWords, paperWords } from '../words/words.js';
import { daysMeant, passagePath } from '../words/matters.js';
import { foreign, word } from '../words/word.js';

interface Props {
  readonly matter: string;
  readonly kind: Shape<'BriefLine'>['kind'];
  readonly turns: readonly Shape<'Turn'>[];
}

export function Timeline({ matter, kind, turns }: Props) {
  return (
    <ol className="ml-3">
      {turns.map((turn) => (
        <TurnRow key={`${turn.at} ${turn.value} ${keyOf(turn.because)}`} matter={matter} kind={kind} turn={turn} />
      ))}
    </ol>
  );
}

function TurnRow({ matter, kind, turn }: Omit<Props, 'turns'> & { readonly turn: Shape<'Turn'> }) {
  const { icon: Icon, tone } = signOf(kind, turn.value);
  const { because } = turn;
  return (
    <li className="relative grid grid-cols-1 gap-x-8 gap-y-1 border-l border-line pb-6 pl-7 last:border-transparent last:pb-0 lg:grid-cols-[13.4375rem_1fr]">
      <span className={`absolute top-0 -left-3 grid size-6 place-items-center bg-paper ${inks[tone]}`}>
        <Icon size={18} strokeWidth={2.25} />
      </span>
      <div className="flex flex-wrap items-baseline gap-x-3 lg:flex-col">
        <PanelLink
          to={{ open: 'evidence', matter, sentence: keyOf(because) }}
          title={evidenceWords.open}
          className={`font-semibold hover:underline ${inks[tone]}`}
        >
          {word(kind, turn.value)}
          <span className="sr-only">, {evidenceWords.beside}</span>
        </PanelLink>
        <span className="text-small text-faint">
          <When at={turn.at} as="exact" />
        </span>
        {turn.due !== undefined && (
          <span className="text-small text-soft">
            {oftenWords.for} {daysMeant(turn.due)}
          </span>
        )}
        {turn.instead !== undefined && (
          <MomentLink to={passagePath(turn.instead.because)} className="link text-small">
            {matterWords.insteadOf} {daysMeant(turn.instead.due)}
          </MomentLink>
        )}
      </div>
      <div className="min-w-0">
        {because.removed === null ? (
          <p className="w-fit max-w-176 font-serif" lang={foreign(because.lang)} dir="auto">
            {because.sentence ?? because.title}
          </p>
        ) : (
          <RemovalNote removal={because.removed} />
        )}
        <p className="mt-1 flex flex-wrap gap-x-3 text-small text-soft">
          <bdi>{because.publisher.name}</bdi>
          <MomentLink to={passagePath(because)} className="link off-paper">
            {because.removed === null ? paperWords.inText : oftenWords.theItem}
          </MomentLink>
        </p>
      </div>
    </li>
  );
}
