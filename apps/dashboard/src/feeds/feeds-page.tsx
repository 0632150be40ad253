/** The sources: how each is, why, and when it is asked next; more of them, one by one or as a list. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download, FileUp, Plus, RefreshCw } from 'lucide-react';
import { useRef, useState } from 'react';
import { answerOf, api } from '../client.js';
import { queryOf, useMoment, type Moment } from '../past/moment.js';
import { PastLine } from '../past/past-line.js';
import { Only } from '../session/only.js';
import { Answer } from '../shell/answer.js';
import { Button, buttonLook } from '../shell/button.js';
import { Page } from '../shell/page.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { count } from '../words/word.js';
import { AddFeed } from './add-feed.js';
import { FeedLists } from './feed-lists.js';
import { ImportFeeds } from './import-feeds.js';
import { RemovedNote } from './removed-note.js';
import { useFeeds } from './use-feeds.js';
import { feedWords, oftenWords } from '../words/words.js';

type Form = 'add-feed' | 'import-feeds';

export function FeedsPage() {
  const { moment } = useMoment();
  return moment === null ? <FeedsNow /> : <FeedsThen moment={moment} />;
}

/** Nothing can be done to feeds of the past. */
function FeedsThen({ moment }: { readonly moment: Moment }) {
  return (
    <Page title={oftenWords.feeds} lead={feedWords.feedsLead} actions={<Export moment={moment} />}>
      <PastLine />
      <Listed moment={moment} />
    </Page>
  );
}

function FeedsNow() {
  const askAll = useAskAll();
  const [form, setForm] = useState<Form | null>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const importer = useRef<HTMLButtonElement>(null);
  const toggle = (one: Form) => {
    setForm(form === one ? null : one);
  };
  const close = () => {
    setForm(null);
    (form === 'import-feeds' ? importer : adder).current?.focus();
  };
  const actions = (
    <>
      <Only needs="operator">
        <Button
          icon={RefreshCw}
          weight="strong"
          busy={askAll.isPending}
          onPress={() => {
            askAll.mutate();
          }}
        >
          {feedWords.askAllNow}
        </Button>
        <Button
          ref={adder}
          icon={Plus}
          expanded={form === 'add-feed'}
          controls="add-feed"
          onPress={() => {
            toggle('add-feed');
          }}
        >
          {feedWords.addAFeed}
        </Button>
        <Button
          ref={importer}
          icon={FileUp}
          expanded={form === 'import-feeds'}
          controls="import-feeds"
          onPress={() => {
            toggle('import-feeds');
          }}
        >
          {feedWords.importAList}
        </Button>
      </Only>
      <Export moment={null} />
    </>
  );
  return (
    <Page title={oftenWords.feeds} lead={feedWords.feedsLead} actions={actions}>
      <RemovedNote />
      <p role="status" className="mb-6 text-small text-soft empty:hidden">
        {askAll.data && feedWords.feedsWillBeAsked(count(askAll.data.queued, 'feed'))}
      </p>
      {askAll.error && <TroubleNote what={feedWords.feedsNotAsked} error={askAll.error} />}
      {form === 'add-feed' && <AddFeed id="add-feed" onClose={close} />}
      {form === 'import-feeds' && <ImportFeeds id="import-feeds" onClose={close} />}
      <Listed moment={null} />
    </Page>
  );
}

function Listed({ moment }: { readonly moment: Moment | null }) {
  return (
    <Answer query={useFeeds(moment)} what={feedWords.theFeeds}>
      {(feeds) => <FeedLists feeds={feeds} />}
    </Answer>
  );
}

function Export({ moment }: { readonly moment: Moment | null }) {
  const of = new URLSearchParams({ ...queryOf(moment) }).toString();
  return (
    <a href={`/api/v1/feeds.opml${of === '' ? '' : `?${of}`}`} download className={buttonLook()}>
      <Download size={16} className="shrink-0" />
      {feedWords.exportOpml}
    </a>
  );
}

function useAskAll() {
  const answers = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/feeds/poll')),
    onSuccess: () => answers.invalidateQueries({ queryKey: ['feeds'] }),
  });
}
