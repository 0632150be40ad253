/** The id of a feed that people added, made from its address so that the same address is the same feed. */
export function feedIdOf(url: string): string {
  const slug = url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[^a-z0-9]+/g, '-');
  return `added-${slug.replace(/^-|-$/g, '').slice(0, 80)}`;
}
