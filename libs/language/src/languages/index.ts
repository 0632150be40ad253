/** A room for each language whose quotations are read, and the doorkeeper who tells them apart. */
import type { Tongue } from './tongue.js';
import { german } from './de.js';
import { languageOf, type Read } from './language-of.js';
import { russian } from './ru.js';

export { languageOf };
export { quotationsIn } from './quotations.js';

export const tongueOf = (language: Read): Tongue | null =>
  language === 'ru' ? russian : language === 'de' ? german : null;
