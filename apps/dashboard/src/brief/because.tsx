/** The sentence behind a line, where it stands, and how many say the same. */
import { backingWords, count } from '../words/word.js';
import type { Shape } from '../client.js';
import { PanelLink } from '../evidence/panel-link.js';
import { MomentLink } from '../past/moment-link.js';
import { CitedSentence } from '../shell/cited-sentence.js';
import { OriginalLink } from '../shell/original-link.js';
import { OfficialFlag } from '../shell/status.js';
import { briefPageWords, evidenceWords, oftenWords, paperWords } from '../words/words.js';
import { passagePath } from '../words/matters.js';

export function Because({ line }: { readonly line: Shape<'BriefLine'> }) {
  const { because } = line;
  return (
    <div className="min-w-0">
      <CitedSentence evidence={because} />
      <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-faint">
        <span className="inline-flex items-center gap-1.5">
          <bdi>{because.publisher.name}</bdi>
          <OriginalLink url={because.url} />
        </span>
        <MomentLink to={passagePath(because)} className="link off-paper relative z-1">
          {because.removed === null ? paperWords.inText : oftenWords.theItem}
        </MomentLink>
        <PanelLink
          to={{ open: 'evidence', matter: line.matter }}
          title={briefPageWords.inSupportCopiesIncluded(evidenceWords.open, count(line.articles, 'article'))}
          className="link relative z-1"
        >
          {backingWords(line).join(' · ')}
          <span className="sr-only">, {evidenceWords.beside}</span>
        </PanelLink>
        {line.official && <OfficialFlag />}
      </p>
    </div>
  );
}
