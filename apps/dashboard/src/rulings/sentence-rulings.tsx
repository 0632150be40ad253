/** What a person can decide on one sentence where it is read: that it says so, that it does not, or that it says something else. */
import { Check, PencilLine, X, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { Shape } from '../client.js';
import { keyOf } from '../evidence/panel.js';
import { useMoment } from '../past/moment.js';
import { CorrectionForm } from '../review/correction-form.js';
import { DecidingFields } from '../review/deciding-fields.js';
import { placeOf } from '../review/proposals.js';
import { useWho } from '../session/session.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { word } from '../words/word.js';
import { oftenWords, reviewWords, rulingWords } from '../words/words.js';
import { useSentenceRuling, type OfMatter } from './use-sentence-ruling.js';

interface Props {
  readonly of: OfMatter;
  readonly evidence: Shape<'Evidence'>;
}

/** Only for whoever may, and not in the past: what is shown there is over. */
export function SentenceRulings(props: Props) {
  const { may } = useWho();
  const { moment } = useMoment();
  if (moment !== null || props.evidence.removed !== null || !may('analyst')) return null;
  return <Decide {...props} />;
}

function Decide({ of, evidence }: Props) {
  const { line } = of;
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  const ruling = useSentenceRuling(of, () => {
    close();
    focusSentence(keyOf(evidence));
  });
  return (
    <div className="mt-2 border-t border-line pt-1 text-small">
      <div role="group" aria-label={rulingWords.decideOn(evidence.publisher.name)} className="flex flex-wrap gap-x-4">
        <Verdicts matter={line.matter} evidence={evidence} ruling={ruling} />
        <Act
          icon={PencilLine}
          title={reviewWords.correctionTitle}
          busy={ruling.isBusy}
          expanded={isOpen}
          onPress={() => {
            setOpen(!isOpen);
          }}
        >
          {reviewWords.correct}
        </Act>
      </div>
      {isOpen && (
        <CorrectionForm
          question={{ matter: line.matter, line }}
          evidence={evidence}
          busy={ruling.isBusy}
          onCorrect={ruling.correct}
          onClose={close}
        >
          <DecidingFields deciding={ruling.deciding} />
        </CorrectionForm>
      )}
      {ruling.error && <TroubleNote what={oftenWords.nothingWasDecided} error={ruling.error} />}
    </div>
  );
}

const signs = { confirm: Check, reject: X } as const;
const keys = { confirm: 'y', reject: 'n' } as const;
const decided = { confirm: 'confirmed', reject: 'rejected' } as const;

interface VerdictsProps {
  readonly matter: string;
  readonly evidence: Props['evidence'];
  readonly ruling: ReturnType<typeof useSentenceRuling>;
}

/** Given at once; the one that stands is not offered again. */
function Verdicts({ matter, evidence, ruling }: VerdictsProps) {
  const acts = (['confirm', 'reject'] as const).filter((act) => evidence.ruled?.verdict !== decided[act]);
  return acts.map((act) => (
    <Act
      key={act}
      icon={signs[act]}
      order={keys[act]}
      title={word('because', act)}
      busy={ruling.isBusy}
      onPress={() => {
        ruling.decide({ act, finding: placeOf(evidence, matter) });
      }}
    >
      {word('act', act)}
    </Act>
  ));
}

interface ActProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly busy: boolean;
  readonly onPress: () => void;
  readonly children: string;
  /** The key that presses it where sentences are gone through by keys. */
  readonly order?: string;
  readonly expanded?: boolean;
}

function Act({ icon: Icon, title, busy, onPress, children, order, expanded }: ActProps) {
  return (
    <button
      type="button"
      title={title}
      aria-disabled={busy}
      aria-expanded={expanded}
      data-order={order}
      onClick={() => {
        if (!busy) onPress();
      }}
      className="inline-flex min-h-9 items-center gap-1.5 font-medium text-soft underline-offset-4 hover:text-ink hover:underline aria-disabled:opacity-60"
    >
      <Icon size={15} className="shrink-0" />
      {children}
    </button>
  );
}

/** The button may be gone, and the sentence elsewhere on the page; where it is gone, too, what was decided is told by the page. */
function focusSentence(key: string): void {
  requestAnimationFrame(() => {
    const places = document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    const place = [...places].at(-1) ?? document.querySelector<HTMLElement>('[data-told]');
    place?.scrollIntoView({ block: 'nearest' });
    place?.focus({ preventScroll: true });
  });
}
