// Holds the receiver's ids against those that a replay of the log owes, and against what the writers were told themselves.
const kindOf = (subject) => subject.slice(0, subject.indexOf(':'));

/** `complete` when nothing is owed any more; before that only what should not have come is a problem. */
export function webhookProblems({ receiver, owed, ledger, subscriptions }, complete) {
  const expected = new Set(owed.map(({ id }) => id));
  const strangers = [...receiver.seen.keys()]
    .filter((id) => !expected.has(id))
    .map((id) => `${id} was sent and is owed to nobody`);
  if (!complete) return strangers;
  const missing = [...expected].filter((id) => !receiver.taken.has(id)).map((id) => `${id} is owed and was not taken`);
  const told = idsTold(ledger, subscriptions).filter((id) => !receiver.taken.has(id));
  return [...strangers, ...missing, ...told.map((id) => `${id} follows from an acknowledged append and was not taken`)];
}

/** From the answers to appends alone, without a look into the log. */
const idsTold = ({ done }, subscriptions) =>
  [...done.values()].flatMap(({ subject, version }) =>
    subscriptions
      .filter(({ kinds }) => (kinds.length === 0 ? allKinds : kinds).includes(kindOf(subject)))
      .map(({ id }) => `${subject}@${version}~${id}`),
  );

const allKinds = ['outcome', 'meeting', 'reaction'];
