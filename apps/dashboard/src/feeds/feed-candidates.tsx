/** The feeds that were found, to choose from. */
import type { Shape } from '../client.js';
import { When } from '../shell/when.js';
import { count, sentence, word } from '../words/word.js';
import type { Choice } from './use-source.js';
import { feedWords, oftenWords } from '../words/words.js';

type Candidate = Shape<'SourceCandidate'>;

interface Props {
  readonly discovery: Shape<'Discovery'>;
  /** The address of a feed, or `list` for the page's own list. */
  readonly chosen: string | undefined;
  readonly onChoose: (choice: Choice | 'list') => void;
}

export function FeedCandidates({ discovery, chosen, onChoose }: Props) {
  const { candidates, unfinished } = discovery;
  return (
    <div className="space-y-2">
      <p role="status" className="text-small text-soft">
        {summaryOf(discovery)}
      </p>
      {candidates.length > 0 && (
        <fieldset>
          <legend className="mb-1 text-small font-medium">{feedWords.chooseOne}</legend>
          <ul className="ledger">
            {candidates.map((candidate) => (
              <li key={candidate.url}>
                <Option
                  candidate={candidate}
                  checked={candidate.url === chosen}
                  onChoose={() => {
                    onChoose({ url: candidate.url });
                  }}
                />
              </li>
            ))}
            {discovery.candidates[0]?.found !== 'address' && (
              <li>
                <ListOption
                  checked={chosen === 'list'}
                  onChoose={() => {
                    onChoose('list');
                  }}
                />
              </li>
            )}
          </ul>
        </fieldset>
      )}
      <Unfinished sentences={unfinished} />
    </div>
  );
}

function summaryOf({ candidates, list, title = oftenWords.thePage }: Shape<'Discovery'>): string {
  if (candidates.length > 0) return feedWords.found(count(candidates.length, 'feed'));
  const none = feedWords.noFeedAt(title);
  return list === undefined ? feedWords.nameSelectors(none) : feedWords.selectorsGuessed(none);
}

interface OptionProps {
  readonly candidate: Candidate;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Option({ candidate, checked, onChoose }: OptionProps) {
  const { url, title, read, trouble } = candidate;
  return (
    <label className="grid grid-cols-[auto_1fr] gap-x-3 py-3 hover:bg-sunken">
      <input
        type="radio"
        name="candidate"
        checked={checked}
        onChange={onChoose}
        className="mt-1 size-4 shrink-0 accent-link"
      />
      <span className="min-w-0">
        <span className="font-semibold">
          <bdi>{title}</bdi>
        </span>
        <span className="block text-small text-soft">
          {read === undefined ? (
            sentence(trouble ?? feedWords.itWasNotRead)
          ) : (
            <>
              {word('feedFormat', read.format)} · {count(read.items, 'item')} {feedWords.youngest}{' '}
              <When at={read.newestAt ?? ''} otherwise={feedWords.withoutADate} />
            </>
          )}
        </span>
        <span className="block text-note break-all text-faint">
          {url.replace(/^https?:\/\//, '')} · {word('feedFound', candidate.found)}
        </span>
      </span>
    </label>
  );
}

function ListOption({ checked, onChoose }: Pick<OptionProps, 'checked' | 'onChoose'>) {
  return (
    <label className="grid grid-cols-[auto_1fr] gap-x-3 py-3 hover:bg-sunken">
      <input type="radio" name="candidate" checked={checked} onChange={onChoose} className="mt-1 size-4 accent-link" />
      <span className="min-w-0">
        <span className="font-semibold">{feedWords.thePageItself}</span>
        <span className="block text-small text-soft">{feedWords.listBySelectors}</span>
      </span>
    </label>
  );
}

export function Unfinished({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className="text-small text-soft">
      {sentences.map((each) => (
        <li key={each}>{sentence(each)}</li>
      ))}
    </ul>
  );
}
