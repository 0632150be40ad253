/** What wants a person, one question after another. The kind that is looked at lives in the address. */
import { Keyboard, UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { RoleNote } from '../session/role-note.js';
import { Answer } from '../shell/answer.js';
import { Button, buttonLook } from '../shell/button.js';
import { Page } from '../shell/page.js';
import { useDeciding } from './deciding.js';
import { Desk } from './desk.js';
import { KeySign } from '../shell/key-sign.js';
import { KeysHelp } from './keys-help.js';
import { KindChips } from './kind-chips.js';
import { questionKinds, useReview } from './review-api.js';
import { useKeysOn } from '../shell/use-keys.js';
import { useRulings } from './use-rulings.js';
import { oftenWords, reviewWords, roleWords } from '../words/words.js';

export function ReviewPage() {
  const [params] = useSearchParams();
  const kind = questionKinds.find((each) => each === params.get('kind'));
  const query = useReview(kind);
  const keys = useKeysOn();
  const deciding = useDeciding();
  const rulings = useRulings(deciding);
  const [isHelping, setHelping] = useState(false);
  const help = () => {
    setHelping(!isHelping);
  };
  return (
    <Page
      title={oftenWords.review}
      lead={reviewWords.reviewLead}
      actions={
        <>
          <Link to="/rulings" className={buttonLook()}>
            <UserRoundCheck size={16} className="shrink-0" />
            {reviewWords.allRulings}
          </Link>
          <Button icon={Keyboard} expanded={isHelping} controls="keys" onPress={help}>
            {reviewWords.keys} <KeySign name="?" />
          </Button>
        </>
      }
    >
      <RoleNote needs="analyst">{roleWords.review}</RoleNote>
      {isHelping && <KeysHelp isOn={keys.isOn} onTurn={keys.turn} />}
      <Answer query={query} what={reviewWords.theQuestions}>
        {(page) => (
          <>
            <KindChips current={kind} counts={page.counts} />
            <Desk key={kind ?? 'all'} {...{ page, kind, deciding, rulings }} keysOn={keys.isOn} onHelp={help} />
          </>
        )}
      </Answer>
    </Page>
  );
}
