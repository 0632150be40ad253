/** That nothing a publisher says counts, now or later: with a look before at what that would change. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../client.js';
import { usePreview } from '../review/review-api.js';
import { Button } from '../shell/button.js';
import { word } from '../words/word.js';
import { oftenWords, rulingWords } from '../words/words.js';
import { PanelEnd } from './panel-end.js';
import type { PanelProps } from './panel.js';

interface Props extends PanelProps {
  readonly source: string;
}

export function MuteForm({ source, ...panel }: Props) {
  const { busy, onDecide, onClose } = panel;
  const preview = usePreview(busy ? null : { act: 'mute', source });
  const isMuted = useIsMuted(preview.data?.subject);
  const form = useRef<HTMLFormElement>(null);
  // It may lie below what is in sight.
  useEffect(() => {
    form.current?.focus();
  }, []);
  return (
    <form
      ref={form}
      tabIndex={-1}
      aria-label={rulingWords.muteTitle(source)}
      onSubmit={(event) => {
        event.preventDefault();
        if (preview.data) onDecide(preview.data);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      className="mt-4 max-w-2xl space-y-3 rounded-md border border-ink bg-surface p-4"
    >
      <p className="text-small text-ink">
        <strong className="font-semibold">{rulingWords.muteTitle(source)}.</strong> {rulingWords.muteMeans}
      </p>
      {isMuted ? (
        <Muted onClose={onClose} />
      ) : (
        <PanelEnd {...panel} preview={preview} verb={word('act', 'mute')} open={oftenWords.loading} />
      )}
    </form>
  );
}

function Muted({ onClose }: { readonly onClose: () => void }) {
  return (
    <>
      <p role="status" className="text-small">
        {rulingWords.isMuted}{' '}
        <Link to="/rulings?act=muted" className="link">
          {rulingWords.rulings}
        </Link>
      </p>
      <Button onPress={onClose}>{oftenWords.cancel}</Button>
    </>
  );
}

/** By the subject of rulings on it. */
function useIsMuted(subject: string | undefined): boolean {
  const asked = { subject: subject ?? '', act: 'muted', state: 'standing', limit: '1' } as const;
  const { data } = useQuery({
    queryKey: ['decisions', 'muted', asked],
    queryFn: () => answerOf(api.GET('/api/v1/decisions', { params: { query: asked } })),
    enabled: subject !== undefined,
  });
  return (data?.decisions.length ?? 0) > 0;
}
