/** The feeds that were found, to choose from. */
import type { Shape } from '../client.js';
import { Radio } from '../shell/radio.js';
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
              <li key={candidate.url} className="py-2.5 hover:bg-sunken">
                <Option
                  candidate={candidate}
                  isChosen={candidate.url === chosen}
                  onChoose={() => {
                    onChoose({ url: candidate.url });
                  }}
                />
              </li>
            ))}
            {discovery.candidates[0]?.found !== 'address' && (
              <li className="py-2.5 hover:bg-sunken">
                <ListOption
                  isChosen={chosen === 'list'}
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
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Option({ candidate, isChosen, onChoose }: OptionProps) {
  const { url, title } = candidate;
  const address = (
    <>
      <span className="block text-small text-soft">
        <WhatIsThere candidate={candidate} />
      </span>
      <span className="block break-all">
        {url.replace(/^https?:\/\//, '')} · {word('feedFound', candidate.found)}
      </span>
    </>
  );
  return (
    <Radio name="candidate" isChosen={isChosen} onChoose={onChoose} explained={address}>
      <bdi>{title}</bdi>
    </Radio>
  );
}

function WhatIsThere({ candidate: { read, trouble } }: Pick<OptionProps, 'candidate'>) {
  if (read === undefined) return sentence(trouble ?? feedWords.itWasNotRead);
  return (
    <>
      {word('feedFormat', read.format)} · {count(read.items, 'item')} {feedWords.youngest}{' '}
      <When at={read.newestAt ?? ''} otherwise={feedWords.withoutADate} />
    </>
  );
}

function ListOption({ isChosen, onChoose }: Omit<OptionProps, 'candidate'>) {
  const explained = <span className="text-small text-soft">{feedWords.listBySelectors}</span>;
  return (
    <Radio name="candidate" isChosen={isChosen} onChoose={onChoose} explained={explained}>
      {feedWords.thePageItself}
    </Radio>
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
