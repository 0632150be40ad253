/** From one article to all that its publisher says: for whoever may, and not in the past. */
import { useQueryClient } from '@tanstack/react-query';
import { VolumeX } from 'lucide-react';
import { useRef, useState } from 'react';
import { useMoment } from '../past/moment.js';
import { useDeciding } from '../review/deciding.js';
import { DecidingFields } from '../review/deciding-fields.js';
import { Only } from '../session/only.js';
import { Button } from '../shell/button.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { oftenWords, rulingWords } from '../words/words.js';
import { useDecide } from './decisions-api.js';
import { MuteForm } from './mute-form.js';
import { offerLifting } from './offer-lifting.js';

interface Props {
  readonly source: string;
}

export function MuteSource(props: Props) {
  const { moment } = useMoment();
  return (
    moment === null && (
      <Only needs="analyst">
        <Mute {...props} />
      </Only>
    )
  );
}

function Mute({ source }: Props) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const answers = useQueryClient();
  const deciding = useDeciding();
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const decide = useDecide(deciding, ({ proposal: { ruling } }, given) => {
    offerLifting(answers, { ruling, given, by: deciding.who, name: source });
    close();
  });
  return (
    <div className="mt-2">
      <div className="-mx-1 sm:-mx-1.5">
        <Button
          ref={opener}
          icon={VolumeX}
          weight="quiet"
          expanded={isOpen}
          onPress={() => {
            setOpen(!isOpen);
          }}
        >
          {rulingWords.openMute}
        </Button>
      </div>
      {isOpen && (
        <MuteForm
          {...{ source, matter: '', busy: decide.isPending, onClose: close }}
          onDecide={(proposal) => {
            decide.mutate({ proposal, reason: deciding.reasonFor('mute') });
          }}
        >
          <DecidingFields deciding={deciding} />
        </MuteForm>
      )}
      {decide.error && <TroubleNote what={oftenWords.nothingWasDecided} error={decide.error} />}
    </div>
  );
}
