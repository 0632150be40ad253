/** Three radio buttons that look like one switch. */
import { Monitor, Moon, Sun, type LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { chooseTheme, storedTheme, themes, type Theme } from './theme.js';
import { shellWords } from '../words/words.js';

const looks: Readonly<Record<Theme, { readonly icon: LucideIcon; readonly label: string }>> = {
  system: { icon: Monitor, label: shellWords.sameAsTheSystem },
  light: { icon: Sun, label: shellWords.light },
  dark: { icon: Moon, label: shellWords.dark },
};

export function ThemeSwitch() {
  const [theme, setTheme] = useState(storedTheme);
  const name = useId();
  const choose = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <fieldset className="flex rounded-full border border-line p-0.5">
      <legend className="sr-only">{shellWords.colours}</legend>
      {themes.map((option) => {
        const { icon: Icon, label } = looks[option];
        return (
          <label
            key={option}
            title={label}
            className="grid size-7 cursor-pointer md:size-8 place-items-center rounded-full text-faint hover:text-ink has-checked:bg-sunken has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-link"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={theme === option}
              onChange={() => {
                choose(option);
              }}
            />
            <Icon size={16} />
            <span className="sr-only">{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
