/** A page without a feed: CSS selectors for its items, tried on the page a moment after each change. */
import { useEffect, useState } from 'react';
import type { Shape } from '../client.js';
import { Field } from '../shell/field.js';
import { selectorsFrom, selectorParts, type SelectorTexts } from './selectors.js';
import type { Choice } from './use-source.js';
import { feedWords, oftenWords } from '../words/words.js';

const restMs = 600;

const words: Readonly<Record<keyof SelectorTexts, readonly [label: string, hint: string]>> = {
  item: [oftenWords.items, feedWords.itemSelectorHint],
  link: [feedWords.linkOptional, feedWords.linkSelectorHint],
  title: [feedWords.titleOptional, feedWords.titleSelectorHint],
  date: [feedWords.dateOptional, feedWords.timeSelectorHint],
  summary: [feedWords.summaryOptional, feedWords.insideAnItem],
};

interface Props {
  readonly discovery: Shape<'Discovery'>;
  readonly onChange: (choice: Choice | undefined) => void;
}

export function ListSelectors({ discovery: { address, list }, onChange }: Props) {
  const [texts, setTexts] = useState<SelectorTexts>(() => ({
    item: '',
    link: '',
    title: '',
    date: '',
    summary: '',
    ...list,
  }));
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    if (!isTouched) return;
    const rest = setTimeout(() => {
      const selectors = selectorsFrom(texts);
      onChange(selectors && { url: address, list: selectors });
    }, restMs);
    return () => {
      clearTimeout(rest);
    };
  }, [address, isTouched, onChange, texts]);
  return (
    <fieldset>
      <legend className="mb-3 font-serif text-lead font-bold">{feedWords.whereTheItemsStand}</legend>
      <div className="grid gap-5 md:grid-cols-2 xl:grid-cols-3">
        {selectorParts.map((part) => {
          const [label, hint] = words[part];
          return (
            <Field key={part} label={label} hint={hint}>
              {(ties) => (
                <input
                  {...ties}
                  value={texts[part]}
                  onChange={(event) => {
                    setTouched(true);
                    setTexts({ ...texts, [part]: event.target.value });
                  }}
                  maxLength={300}
                  autoCapitalize="none"
                  autoComplete="off"
                  spellCheck={false}
                />
              )}
            </Field>
          );
        })}
      </div>
    </fieldset>
  );
}
