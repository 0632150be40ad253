/** What a reading found: each claim with its matter and what it changed there. */
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { Status } from '../shell/status.js';
import { eventWords, evidenceWords } from '../words/words.js';
import { matterNameFromId } from '../words/matters.js';
import { word } from '../words/word.js';
import { PanelLink } from './panel-link.js';
import { keyOf } from './panel.js';
import { Turned } from './turned.js';

type Claim = Shape<'FoundClaim'>;

interface Props {
  readonly claims: readonly Claim[];
  /** How many there are, those that are not listed included. */
  readonly inAll: number;
  readonly article: string;
}

export function ClaimsFound({ claims, inAll, article }: Props) {
  if (claims.length === 0) return <p className="text-small text-soft">{eventWords.noClaims}</p>;
  return (
    <>
      {inAll > claims.length && (
        <p className="mb-2 text-small text-faint">{evidenceWords.firstOf(claims.length, inAll)}</p>
      )}
      <ul className="ledger text-small">
        {claims.map((claim, index) => (
          <li key={index} className="grid grid-cols-1 gap-x-8 gap-y-1 py-2.5 md:grid-cols-[1fr_1fr_1fr]">
            <Found claim={claim} article={article} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Found({ claim, article }: { readonly claim: Claim; readonly article: string }) {
  const { kind, matter, value, start, end, made } = claim;
  const mark = `/items/${encodeURIComponent(article)}?mark=${String(start)}-${String(end)}`;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Status kind={kind} value={value} />
        <MomentLink to={mark} className="link">
          {word('mark', kind)}
        </MomentLink>
      </p>
      <p>
        {matter === null ? (
          <span className="text-faint">{eventWords.unnamed}</span>
        ) : (
          <PanelLink
            to={{ open: 'evidence', matter, sentence: keyOf({ article, start, end, value }) }}
            className="link"
          >
            {matterNameFromId(matter)}
          </PanelLink>
        )}
      </p>
      <p className="text-faint">
        {eventWords.changes}:{' '}
        {made.length === 0
          ? eventWords.noChange
          : made.map((step) => (
              <PanelLink key={step.position} to={{ open: 'event', position: step.position }} className="link mr-3">
                <Turned kind={kind} {...step} /> · {eventWords.atEvent(step.position)}
              </PanelLink>
            ))}
      </p>
    </>
  );
}
