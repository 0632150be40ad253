// Who reads: the rules, and wink-nlp's whole pipeline with nothing on top (tokens, sentences, parts of speech, names, sentiment and
// negation, but no findings), which shows what the mere look at a text costs elsewhere.
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

export const rules = (story) => (article) => load('#language').defaultReader.findings(article, story);

/** Undefined where the packages are not installed. */
export async function wink() {
  try {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNLP(model);
    return ({ text }) => nlp.readDoc(text).sentences().length();
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
