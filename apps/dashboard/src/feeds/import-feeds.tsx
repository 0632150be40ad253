/** A list of feeds from a file: what would become of each outline is shown first, and nothing is added before it was seen. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { Field } from '../shell/field.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { count } from '../words/word.js';
import { PublisherKinds } from './publisher-kinds.js';
import { ImportResults, summaryOf } from './import-results.js';
import { feedWords, oftenWords } from '../words/words.js';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

type Kind = Shape<'NewFeed'>['kind'];

interface Defaults {
  readonly lang: string;
  readonly kind: Kind;
}

const isLanguage = (lang: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang);

export function ImportFeeds({ id, onClose }: Props) {
  const [file, setFile] = useState<File | null>(null);
  const [defaults, setDefaults] = useState<Defaults>({ lang: 'en', kind: 'newspaper' });
  const preview = useImport(true);
  const add = useImport(false);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    add.reset();
    if (chosen === null) preview.reset();
    else preview.mutate({ ...defaults, lang: 'en', file: chosen });
  };
  const result = add.data ?? preview.data;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mb-10 rounded-md border border-line bg-surface p-5">
      <h2 id={`${id}-title`} className="font-serif text-title font-bold">
        {feedWords.importTitle}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-small text-soft">{feedWords.importLead}</p>
      {add.data === undefined && <Choices defaults={defaults} onChoose={choose} onChange={setDefaults} />}
      {preview.error && <TroubleNote what={feedWords.fileNotRead} error={preview.error} />}
      {add.error && <TroubleNote what={feedWords.importFailed} error={add.error} />}
      {result && <Told result={result} />}
      <div className="mt-5 flex flex-wrap gap-2">
        {file !== null && (
          <Confirm
            result={result}
            busy={add.isPending}
            onPress={() => {
              if (isLanguage(defaults.lang)) add.mutate({ ...defaults, file });
            }}
          />
        )}
        <Button onPress={onClose}>{add.data === undefined ? oftenWords.cancel : feedWords.close}</Button>
      </div>
    </section>
  );
}

interface ConfirmProps {
  readonly result: Shape<'FeedImport'> | undefined;
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** Only while there is something to add. */
function Confirm({ result, busy, onPress }: ConfirmProps) {
  if (result?.dryRun !== true || result.counts.added === 0) return null;
  return (
    <Button weight="strong" busy={busy} onPress={onPress}>
      {feedWords.add(count(result.counts.added, 'feed'))}
    </Button>
  );
}

interface ChoicesProps {
  readonly defaults: Defaults;
  readonly onChoose: (file: File | null) => void;
  readonly onChange: (defaults: Defaults) => void;
}

/** The file, and what holds where it is silent. */
function Choices({ defaults, onChoose, onChange }: ChoicesProps) {
  const wrong = isLanguage(defaults.lang) ? undefined : feedWords.languageInvalid;
  return (
    <div className="grid gap-5 md:grid-cols-3">
      <Field label={feedWords.opmlFile} hint={feedWords.atMost2Mb}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            className={`${ties.className} file:mr-3 file:rounded-sm file:border file:border-edge file:bg-sunken file:px-2 file:py-0.5 file:text-small file:text-ink`}
            accept=".opml,.xml,text/x-opml,text/xml,application/xml"
            autoFocus
            onChange={(event) => {
              onChoose(event.currentTarget.files?.[0] ?? null);
            }}
          />
        )}
      </Field>
      <Field label={feedWords.languageOtherwise} error={wrong}>
        {(ties) => (
          <input
            {...ties}
            value={defaults.lang}
            autoComplete="off"
            onChange={(event) => {
              onChange({ ...defaults, lang: event.currentTarget.value.trim() });
            }}
          />
        )}
      </Field>
      <Field label={feedWords.publisherKindOtherwise}>
        {(ties) => (
          <select
            {...ties}
            value={defaults.kind}
            onChange={(event) => {
              onChange({ ...defaults, kind: event.currentTarget.value as Kind });
            }}
          >
            <PublisherKinds />
          </select>
        )}
      </Field>
    </div>
  );
}

/** Takes the focus once feeds were added: the button that was pressed is gone. */
function Told({ result }: { readonly result: Shape<'FeedImport'> }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!result.dryRun) place.current?.focus();
  }, [result]);
  return (
    <div className="mt-5">
      <p ref={place} tabIndex={-1} role="status" className="mb-3 font-semibold">
        {summaryOf(result)}
      </p>
      <ImportResults result={result} />
    </div>
  );
}

function useImport(dryRun: boolean) {
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ file, lang, kind }: Defaults & { readonly file: File }) =>
      answerOf(
        api.POST('/api/v1/feeds/import', {
          params: { query: { lang, kind, dryRun: dryRun ? 'true' : 'false' } },
          headers: { 'content-type': 'text/x-opml' },
          // The bytes as they are: their encoding is found out by the service.
          body: '',
          bodySerializer: () => file,
        }),
      ),
    onSuccess: async () => {
      if (!dryRun) await answers.invalidateQueries({ queryKey: ['feeds'] });
    },
  });
}
