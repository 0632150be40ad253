/** What a person can decide on one sentence where it is read: that it says so, that it does not, that it says something else; or that its publisher is not believed. */
import { Check, PencilLine, VolumeX, X, type LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';
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
import { MuteForm } from './mute-form.js';
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
  const [open, setOpen] = useState<Open>(null);
  const opener = useId();
  const close = () => {
    if (open === 'mute') document.getElementById(opener)?.focus();
    setOpen(null);
  };
  const ruling = useSentenceRuling(of, () => {
    close();
    focusSentence(keyOf(evidence));
  });
  const opens = (form: Open) => ({
    busy: ruling.isBusy,
    expanded: open === form,
    onPress: () => {
      setOpen(open === form ? null : form);
    },
  });
  return (
    <div className="off-paper mt-2 border-t border-line pt-1 text-small">
      <div role="group" aria-label={rulingWords.decideOn(evidence.publisher.name)} className="flex flex-wrap gap-x-4">
        <Verdicts matter={line.matter} evidence={evidence} ruling={ruling} />
        <Act icon={PencilLine} title={reviewWords.correctionTitle} {...opens('correct')}>
          {reviewWords.correct}
        </Act>
        {evidence.ruled?.verdict !== 'muted' && (
          <Act id={opener} icon={VolumeX} title={rulingWords.muteTitle(evidence.publisher.name)} {...opens('mute')}>
            {rulingWords.openMute}
          </Act>
        )}
      </div>
      <OpenForm {...{ open, evidence, line, ruling }} onClose={close} />
      {ruling.error && <TroubleNote what={oftenWords.nothingWasDecided} error={ruling.error} />}
    </div>
  );
}

type Open = 'correct' | 'mute' | null;

interface OpenProps {
  readonly open: Open;
  readonly line: OfMatter['line'];
  readonly evidence: Props['evidence'];
  readonly ruling: ReturnType<typeof useSentenceRuling>;
  readonly onClose: () => void;
}

function OpenForm({ open, line, evidence, ruling, onClose }: OpenProps) {
  const { matter } = line;
  const who = <DecidingFields deciding={ruling.deciding} />;
  if (open === 'correct') {
    return (
      <CorrectionForm
        question={{ matter, line }}
        {...{ evidence, onClose }}
        busy={ruling.isBusy}
        onCorrect={ruling.give}
      >
        {who}
      </CorrectionForm>
    );
  }
  if (open === null) return null;
  return (
    <MuteForm {...{ matter, onClose }} source={evidence.publisher.name} busy={ruling.isBusy} onDecide={ruling.give}>
      {who}
    </MuteForm>
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
  readonly id?: string;
}

function Act({ icon: Icon, title, busy, onPress, children, order, expanded, id }: ActProps) {
  return (
    <button
      id={id}
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
