/** What may leave the house in a dump: addresses without what only their owner should know, and nothing long. */
const longest = 300;

/** Of a web address scheme and host stay, since path and query may hold a key; of a mailbox its host. */
export function redacted(text: string): string {
  const plain = text
    .replace(/\b([a-z][a-z0-9+.-]*):\/\/(?:[^\s/?#"'@]*@)?([^\s/?#"'@,]+)[^\s"')\]}]*/gi, '$1://$2/…')
    .replace(/[^\s@"'<>(]+@([\w.-]+)/g, '…@$1')
    .replace(/\bBearer \S+/gi, 'Bearer …');
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}

/** The same for every text in a value. */
export function redactedAll(value: unknown): unknown {
  if (typeof value === 'string') return redacted(value);
  if (Array.isArray(value)) return value.map(redactedAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactedAll(each)]));
}
