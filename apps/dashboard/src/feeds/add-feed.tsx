/** A new feed, in three steps on one sheet: look behind an address, see what would come in, say whose it is. */
import { useState } from 'react';
import type { Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { AddressForm } from './address-form.js';
import { FeedCandidates } from './feed-candidates.js';
import { FeedDetails } from './feed-details.js';
import { ListSelectors } from './list-selectors.js';
import { SourcePreview } from './source-preview.js';
import type { Choice } from './use-source.js';
import { feedWords, oftenWords } from '../words/words.js';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

export function AddFeed({ id, onClose }: Props) {
  const [discovery, setDiscovery] = useState<Shape<'Discovery'>>();
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mb-10 rounded-md border border-line bg-surface p-5">
      <h2 id={`${id}-title`} className="mb-4 font-serif text-title font-bold">
        {feedWords.addAFeed}
      </h2>
      <AddressForm onFound={setDiscovery} />
      {discovery === undefined ? (
        <div className="mt-5">
          <Button onPress={onClose}>{oftenWords.cancel}</Button>
        </div>
      ) : (
        <Choosing key={`${discovery.address} ${discovery.candidates.length}`} discovery={discovery} onClose={onClose} />
      )}
    </section>
  );
}

function Choosing({ discovery, onClose }: { readonly discovery: Shape<'Discovery'>; readonly onClose: () => void }) {
  const [choice, setChoice] = useState<Choice | undefined>(() => feedIn(discovery) ?? listOn(discovery));
  const [way, setWay] = useState<Way>(() => (feedIn(discovery) === undefined ? 'list' : 'feed'));
  const choose = (next: Choice | 'list') => {
    setWay(next === 'list' ? 'list' : 'feed');
    setChoice(next === 'list' ? listOn(discovery) : next);
  };
  return (
    <div className="mt-6 space-y-6">
      <FeedCandidates discovery={discovery} chosen={way === 'list' ? 'list' : choice?.url} onChoose={choose} />
      {way === 'list' && <ListSelectors discovery={discovery} onChange={setChoice} />}
      {choice === undefined ? (
        <Button onPress={onClose}>{oftenWords.cancel}</Button>
      ) : (
        <>
          <SourcePreview choice={choice} />
          <FeedDetails key={`${choice.url} ${way}`} choice={choice} discovery={discovery} onClose={onClose} />
        </>
      )}
    </div>
  );
}

/** A feed that was found, or the page's own list by selectors. */
type Way = 'feed' | 'list';

function feedIn({ candidates }: Shape<'Discovery'>): Choice | undefined {
  const best = candidates.find(({ read }) => read !== undefined);
  return best && { url: best.url };
}

function listOn({ address, list }: Shape<'Discovery'>): Choice | undefined {
  return list && { url: address, list };
}
