/** Starts the dashboard in the page. */
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { applyTheme, storedTheme } from './shell/theme.js';
import './style.css';

applyTheme(storedTheme());
const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root.');
createRoot(place).render(<App />);
