/** For specs, which have no browser to ask which language it wishes. */
import * as en from '../../../../libs/telling/src/languages/en/index.js';
import { speak } from './spoken.js';

speak(en);
