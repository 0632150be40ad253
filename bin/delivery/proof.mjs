// Holds what receivers got against what the log owes them.
import { Webhook } from 'standardwebhooks';

const matterOf = (id) => id.slice(0, id.lastIndexOf('@'));
const versionOf = (id) => Number(id.slice(id.lastIndexOf('@') + 1, id.lastIndexOf('~')));

/** All of them, each in the order of its subject, nothing else, and signed. */
export function healthyProblems({ name, came, bodies }, notices, { id, secret }) {
  const expected = new Set(notices.map((notice) => `${notice}~${id}`));
  const missing = [...expected].filter((one) => !came.has(one)).map((one) => `${name} never got ${one}`);
  const wrong = [...came.keys()]
    .filter((one) => !expected.has(one))
    .map((one) => `${name} got ${one}, which is not for it`);
  return [...missing, ...wrong, ...disorder(name, came), ...unsigned(name, bodies, secret)];
}

/** A map keeps the order in which its keys came first. */
function disorder(name, came) {
  const last = new Map();
  return [...came.keys()].flatMap((id) => {
    const before = last.get(matterOf(id)) ?? 0;
    last.set(matterOf(id), versionOf(id));
    return versionOf(id) === before + 1 ? [] : [`${name} got ${id} after version ${before} of its subject`];
  });
}

function unsigned(name, bodies, secret) {
  const webhook = new Webhook(secret);
  return bodies.flatMap(({ id, headers, body }) => {
    const signed = webhook.sign(id, new Date(Number(headers['webhook-timestamp']) * 1000), body);
    const told = JSON.parse(body);
    const isWhole = signed === headers['webhook-signature'] && id.startsWith(`${told.id}~`) && body.length < 20_000;
    return isWhole ? [] : [`${name} got ${id} with a wrong signature, another notice or a large body`];
  });
}

/** What a receiver did not take is undelivered; and what is undelivered, a receiver that takes nothing did not take. */
export function undeliveredProblems({ name, taken }, undelivered, owed, takesSome) {
  const listed = new Set(undelivered);
  const untold = owed
    .filter((id) => !taken.has(id) && !listed.has(id))
    .map((id) => `${name} did not take ${id}, and it is not listed`);
  const known = new Set(owed);
  const strange = takesSome
    ? []
    : [...listed].filter((id) => !known.has(id)).map((id) => `${id} is listed and was never owed`);
  return [...untold, ...strange];
}

/** Each attempt at one with a wrong certificate failed for that, and for nothing else. */
export function certificateProblems({ name, came }, deliveries, code) {
  const details = deliveries.flatMap(({ attempts }) => attempts.map(({ detail }) => detail));
  const others = details.filter((detail) => !detail.includes(code));
  if (came.size > 0) return [`${name} was told a notice`];
  if (details.length === 0) return [`nothing was tried at ${name}`];
  return others.length === 0 ? [] : [`at ${name} it failed for another reason: ${others[0]}`];
}
