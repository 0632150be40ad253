/** Says that there is something new, and shows it when asked. Screen readers hear it once. */
import { ArrowUp } from 'lucide-react';
import { figure } from '../words/word.js';
import { shellWords } from '../words/words.js';

interface Props {
  readonly count: number;
  readonly onShow: () => void;
}

export function NewsPill({ count, onShow }: Props) {
  return (
    <div
      role="status"
      className="off-paper pointer-events-none fixed inset-x-0 bottom-20 z-20 flex justify-center md:top-4 md:bottom-auto"
    >
      {count > 0 && (
        <button
          type="button"
          onClick={() => {
            onShow();
            document.getElementById('main')?.focus();
            window.scrollTo({ top: 0 });
          }}
          className="pointer-events-auto inline-flex min-h-11 items-center gap-2 rounded-full bg-ink px-5 text-small font-semibold text-paper shadow-lg hover:bg-soft"
        >
          <ArrowUp size={16} />
          {figure(count)} {shellWords.new}
        </button>
      )}
    </div>
  );
}
