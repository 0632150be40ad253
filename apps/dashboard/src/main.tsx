/** Starts the dashboard in the page, in the language of whoever reads it. */
import { createRoot } from 'react-dom/client';
import { applyTheme, storedTheme } from './shell/theme.js';
import { languages } from '../../../libs/telling/src/languages/languages.js';
import { chosenTongue } from './words/choice.js';
import { speak } from './words/spoken.js';
import './style.css';

async function start(): Promise<void> {
  const tongue = chosenTongue();
  document.documentElement.lang = tongue;
  speak(await languages[tongue].load());
  const { App } = await import('./app.js');
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no #root.');
  createRoot(place).render(<App />);
}

applyTheme(storedTheme());
void start();
