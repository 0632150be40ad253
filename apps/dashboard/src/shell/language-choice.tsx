/** Which language the dashboard is read in: each names itself, so that whoever reads it finds it. */
import { languages, tongues } from '../../../../libs/telling/src/languages/languages.js';
import { chooseTongue } from '../words/choice.js';
import { tag } from '../words/word.js';
import { shellWords } from '../words/words.js';

export function LanguageChoice() {
  return (
    <div role="group" aria-label={shellWords.language} className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {tongues.map((tongue) => (
        <button
          key={tongue}
          type="button"
          lang={tongue}
          aria-pressed={tongue === tag}
          onClick={() => {
            chooseTongue(tongue);
          }}
          className="min-h-9 text-soft underline-offset-4 hover:text-ink hover:underline aria-pressed:font-semibold aria-pressed:text-ink"
        >
          {languages[tongue].name}
        </button>
      ))}
    </div>
  );
}
