/** The id of a feed that people added, made from its address so that the same address is the same feed. */
const longest = 80;

/** What a long address loses at its end, or a foreign one in its letters, is told apart by a hash. */
export function feedIdOf(url: string): string {
  const address = url.toLowerCase().replace(/^https?:\/\/(www\.)?/, '');
  const slug = address.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const whole = slug.length <= longest && !/[^\x20-\x7e]/.test(address);
  return whole ? `added-${slug}` : `added-${slug.slice(0, longest - 8)}-${hashOf(address)}`;
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
