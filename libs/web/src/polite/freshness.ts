/** `Cache-Control` (RFC 9111, 5.2.2) as the milliseconds for which an answer is fresh; undefined where it does not say. */
export function readFreshness(header: string | undefined): number | undefined {
  const directives = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((directive) => directive.trim());
  if (directives.some((directive) => /^no-(store|cache)\b/.test(directive))) return 0;
  const age = directives.map((directive) => /^max-age="?(\d+)"?$/.exec(directive)?.[1]).find(Boolean);
  return age === undefined ? undefined : Number(age) * 1_000;
}
