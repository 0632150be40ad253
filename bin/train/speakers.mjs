// What the speakers of quotations are learnt from: of each quotation everybody around it, and nobody, with who said it by the gold.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../service/places.mjs';
import { agreementBy } from '../score/agree.mjs';
import { kinds } from '../score/kinds.mjs';

const require = createRequire(import.meta.url);
const speakers = (part) => require(join(root, 'dist/libs/language/src/weighing/speakers', part));
const { touches } = kinds.find(({ kind }) => kind === 'quotes');

/**
 * A list of rows per quotation whose speaker stands around it, or that is nobody's. The quotation before is taken as rightly attributed.
 * @param passage the article as the rules read it
 */
export function speakerExamples(passage, { gold }, aliases) {
  const { settingOf } = speakers('setting.js');
  const { ratedIn } = speakers('speakers-weighed.js');
  const agreement = agreementBy(aliases);
  const examples = [];
  let previous = null;
  passage.utterances.forEach((utterance, index) => {
    const own = gold.quotes.find((quote) => touches(quote, utterance));
    const said = own?.speakers ?? [];
    const isRight = (candidate) =>
      said.length === 0
        ? candidate === null
        : candidate !== null && agreement.speaker(own, { speaker: candidate.person.name });
    const rows = ratedIn(settingOf(passage, index, previous)).map(({ candidate, features }) => ({
      candidate,
      features,
      isRight: isRight(candidate),
    }));
    const right = rows.find((row) => row.isRight);
    if (right && !own?.optional) examples.push(rows);
    previous = right ? { ...utterance, speakers: right.candidate ? [right.candidate.person] : [] } : utterance;
  });
  return examples;
}
