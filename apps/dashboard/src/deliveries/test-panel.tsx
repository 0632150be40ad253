/** What came of a test: both sides of it, and how long it took. */
import { CircleCheck, CircleX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { detailIn } from '../words/detail.js';
import { careWords, exchangeWords } from '../words/words.js';
import { figure, sentence } from '../words/word.js';
import { ExchangeSide } from './exchange.js';

type Tried = Shape<'SubscriptionTest'>;

interface Props {
  readonly id: string;
  readonly tried: Tried;
  readonly onClose: () => void;
}

export function TestPanel({ id, tried, onClose }: Props) {
  const { request, response, talk = [] } = tried;
  return (
    <section id={id} aria-label={careWords.test} className="space-y-4 rounded-md border border-line bg-surface p-5">
      <Verdict tried={tried} />
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <ExchangeSide title={exchangeWords.sent} headers={request.headers} body={request.body} />
        {response === null ? (
          <p className="text-small text-soft">{exchangeWords.noAnswer}</p>
        ) : (
          <ExchangeSide
            title={exchangeWords.answered}
            note={exchangeWords.status(response.status)}
            headers={response.headers}
            body={response.body}
          />
        )}
      </div>
      {talk.length > 0 && <Talk lines={talk} />}
      <Button onPress={onClose}>{careWords.close}</Button>
    </section>
  );
}

/** With a mail server, in the order in which it was said. */
function Talk({ lines }: { readonly lines: NonNullable<Tried['talk']> }) {
  return (
    <section aria-label={exchangeWords.talk} className="min-w-0 space-y-2">
      <h4 className="text-small font-semibold">
        {exchangeWords.talk} <span className="font-normal text-faint">{exchangeWords.talkNote}</span>
      </h4>
      <ol
        tabIndex={0}
        aria-label={exchangeWords.talk}
        className="max-h-72 overflow-auto rounded-md bg-sunken p-3 font-mono text-note"
      >
        {lines.map(({ by, line }, place) => (
          <li key={place} className="grid grid-cols-[4.5rem_1fr] gap-x-2">
            <span className="text-faint">{exchangeWords.by[by]}</span>
            <span className={`wrap-anywhere ${by === 'us' ? 'text-soft' : 'font-medium'}`}>{line}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Takes the focus: it is what was waited for. */
function Verdict({ tried }: { readonly tried: Tried }) {
  const { delivered, detail, milliseconds } = tried;
  const { text, lang } = detailIn(detail);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, [tried]);
  const Icon = delivered ? CircleCheck : CircleX;
  return (
    <div ref={place} tabIndex={-1} role="status">
      <p className={`flex items-start gap-1.5 font-semibold ${delivered ? 'text-good' : 'text-bad'}`}>
        <Icon size={18} strokeWidth={2.25} className="mt-0.5 shrink-0" />
        <span>
          {delivered ? exchangeWords.delivered : exchangeWords.refused}{' '}
          <span className="font-normal text-soft">{exchangeWords.took(figure(milliseconds))}</span>
        </span>
      </p>
      {!delivered && (
        <p lang={lang} className="text-small text-soft">
          {sentence(text)}
        </p>
      )}
    </div>
  );
}
