// The reader as it was built: what is judged is what runs.
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

export const reading = () => load('#reading');
