// What the weights were learnt from, as one hash: whoever changes the rules, what is seen, the articles or the training learns anew.
import { fingerprint, sourcesIn } from '../build/fingerprint.mjs';

/** Judged by, so never learnt from. */
export const judges = ['apart', 'blind', 'desk', 'plain-apart', 'unseen'];

const of = 'libs/language';
/** They make use of the weights, and change nothing of what is seen. */
const choosing =
  /\/src\/(?:index|readers|lead-reader|weighed-reader|weighing\/(?:weigh|meetings|outcomes|reactions|doubt|may-\w+|unsure-\w+))\.ts$/;
const isRule = (file) => /\.(?:ts|tsv|bin)$/.test(file) && !file.endsWith('.spec.ts') && !choosing.test(file);
const isJudge = (file) => judges.some((set) => file.startsWith(`${of}/articles/${set}/`));

const sources = () => [
  ...sourcesIn([`${of}/src`], isRule),
  ...sourcesIn([`${of}/articles`], (file) => !file.endsWith('.md') && !isJudge(file)),
  ...sourcesIn([`${of}/lessons`, `${of}/traps`], (file) => !file.startsWith(`${of}/traps/taught/`)),
  ...sourcesIn(
    ['bin/train', 'bin/train.mjs', 'bin/score/agree.mjs', 'bin/score/dataset.mjs', 'bin/score/kinds.mjs'],
    (file) => !/(?:families\.mjs|\.d\.mts)$/.test(file),
  ),
  'stories/alaska-2025.yaml',
];

export const learntFrom = () => fingerprint(sources());
