// What is scored of each kind of finding, from loose to strict: that there is one in that sentence, its main field, all key fields. What
// else it says is told as the share of the pairs of main fields in which it is right.
const sentencesTouch = (gold, found, { sentences }) =>
  gold.sentences.some((index) => sentences[index].start < found.end && found.start < sentences[index].end);

/** Of two spans at least half of the longer one is common. */
function spansTouch(gold, found) {
  const common = Math.min(gold.end, found.end) - Math.max(gold.start, found.start);
  return common * 2 >= Math.max(gold.end - gold.start, found.end - found.start);
}

export const kinds = [
  {
    kind: 'outcomes',
    touches: sentencesTouch,
    main: { topic: 'value' },
    key: { topic: 'value', status: 'value' },
    beside: { parties: 'names', attributedTo: 'names' },
  },
  {
    kind: 'followUps',
    touches: sentencesTouch,
    main: { kind: 'value' },
    key: { kind: 'value', status: 'value', participants: 'names' },
    beside: { place: 'name', when: 'name', attributedTo: 'names' },
  },
  {
    kind: 'reactions',
    touches: sentencesTouch,
    main: { actor: 'name' },
    key: { actor: 'name', stance: 'value', toward: 'value' },
    beside: { actorKind: 'value', role: 'name', affiliation: 'name', speech: 'value' },
  },
  { kind: 'quotes', touches: spansTouch, main: { speaker: 'speaker' }, key: { speaker: 'speaker' }, beside: {} },
];
