/** Three radio buttons that look like one switch. */
import { Monitor, Moon, Sun, type LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { SignRadio } from './radio.js';
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
      {themes.map((option) => (
        <SignRadio
          key={option}
          name={name}
          isChosen={theme === option}
          onChoose={() => {
            choose(option);
          }}
          {...looks[option]}
        />
      ))}
    </fieldset>
  );
}
