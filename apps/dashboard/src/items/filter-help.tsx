/** How to ask, in a few lines. */
import { itemWords } from '../words/words.js';

export function FilterHelp() {
  return (
    <details className="mt-1 text-note text-faint">
      <summary className="link inline-block min-h-6 py-0.5">{itemWords.help.title}</summary>
      <dl className="mt-2 mb-3 grid max-w-4xl grid-cols-1 gap-x-8 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {itemWords.help.rows.map(([example, meaning]) => (
          <div key={example} className="contents">
            <dt className="font-mono text-ink">{example}</dt>
            <dd className="mb-1 sm:mb-0">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
