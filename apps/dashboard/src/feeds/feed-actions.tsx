/** What can be done with a feed. Nothing asks twice: a pause is resumed, and a removal is undone where it leads to. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Pause, Play, RefreshCw, Trash2 } from 'lucide-react';
import { useRef, useState, type Ref } from 'react';
import { useNavigate } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { When } from '../shell/when.js';
import { PauseForm } from './pause-form.js';
import type { Removed } from './removed-note.js';
import { feedWords, oftenWords } from '../words/words.js';

type Detail = Shape<'FeedDetail'>;

export function FeedActions({ feed }: { readonly feed: Detail }) {
  const { id, publisher, paused } = feed;
  const [pausing, setPausing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { poll, resume, remove, trouble } = useActions(feed);
  const close = () => {
    setPausing(false);
    opener.current?.focus();
  };
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap gap-2" role="group" aria-label={feedWords.whatToDoWith(publisher)}>
        {!paused && (
          <Button
            icon={RefreshCw}
            weight="strong"
            busy={poll.isPending}
            onPress={() => {
              poll.mutate();
            }}
          >
            {feedWords.askNow}
          </Button>
        )}
        <PauseOrResume
          ref={opener}
          paused={paused}
          busy={resume.isPending}
          expanded={pausing}
          onPress={() => {
            if (paused) resume.mutate();
            else setPausing(!pausing);
          }}
        />
        <Button
          icon={Trash2}
          busy={remove.isPending}
          onPress={() => {
            remove.mutate();
          }}
        >
          {oftenWords.remove}
        </Button>
      </div>
      <p role="status" className="text-small text-soft empty:hidden">
        {poll.data && !paused && <Due at={poll.data.due} />}
      </p>
      {trouble && <TroubleNote what={oftenWords.thatWasNotDone} error={trouble} />}
      {pausing && !paused && <PauseForm id="pause-feed" feed={id} publisher={publisher} onClose={close} />}
    </div>
  );
}

interface PauseOrResumeProps {
  readonly ref: Ref<HTMLButtonElement>;
  readonly paused: boolean;
  readonly busy: boolean;
  readonly expanded: boolean;
  readonly onPress: () => void;
}

/** One button that stays where it is, so that the focus does too. */
function PauseOrResume({ ref, paused, busy, expanded, onPress }: PauseOrResumeProps) {
  const unfolding = paused ? {} : { expanded, controls: 'pause-feed' };
  return (
    <Button ref={ref} icon={paused ? Play : Pause} busy={busy} {...unfolding} onPress={onPress}>
      {paused ? feedWords.resume : feedWords.pause}
    </Button>
  );
}

/** Its publisher may have asked for rest. */
function Due({ at }: { readonly at: string }) {
  if (Date.parse(at) <= Date.now()) return feedWords.willBeAsked;
  return (
    <>
      {feedWords.publisherAskedToWait} <When at={at} as="exact" />
      {feedWords.itWillBeAskedThen}
    </>
  );
}

/** The key under which a feed is being removed. */
export const removalOf = (id: string): readonly string[] => ['remove-feed', id];

function useActions({ id, publisher }: Detail) {
  const answers = useQueryClient();
  const navigate = useNavigate();
  const params = { params: { path: { id } } };
  const poll = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/feeds/{id}/poll', params)),
    onSuccess: () => answers.invalidateQueries({ queryKey: ['feed', id] }),
  });
  const resume = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/feeds/{id}/resume', params)),
    onSuccess: (feed) => {
      answers.setQueryData(['feed', id], feed);
      return answers.invalidateQueries({ queryKey: ['feeds'] });
    },
  });
  const remove = useMutation({
    mutationKey: removalOf(id),
    // It may be brought back: who leaves the page forgets.
    gcTime: 0,
    mutationFn: () => answerOf(api.DELETE('/api/v1/feeds/{id}', { ...params, body: {} })),
    onSuccess: async () => {
      const removed: Removed = { id, publisher };
      await navigate('/feeds', { state: { removed } });
      answers.setQueryData<readonly Shape<'Feed'>[]>(['feeds'], (old) => old?.filter((feed) => feed.id !== id));
    },
  });
  return { poll, resume, remove, trouble: poll.error ?? resume.error ?? remove.error };
}
