/**
 * robots.txt (RFC 9309), pure: the rules for one product token, and what they say about a path. The longest matching
 * pattern decides, `Allow` wins a tie, `*` and `$` are the only wildcards. Matching is linear: no pattern is run as a regex.
 */
export interface RobotsRule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: RobotsRule[];
}

const known: readonly string[] = ['user-agent', 'allow', 'disallow'];

/** `Summitwatch/1.0 (+mailto:…)` → `summitwatch`. */
export function productToken(userAgent: string): string {
  return (/^[a-z_-]+/i.exec(userAgent.trim())?.[0] ?? '').toLowerCase();
}

/** All groups that name the product, or else all for `*`. */
export function robotsRulesFor(product: string, text: string): readonly RobotsRule[] {
  const groups = readGroups(text);
  const named = groups.filter(({ agents }) => agents.includes(product));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  return chosen.flatMap(({ rules }) => rules);
}

export function robotsAllow(rules: readonly RobotsRule[], path: string): boolean {
  if (path === '/robots.txt') return true;
  const wanted = normalised(path);
  const matching = rules.filter(({ pattern }) => matches(pattern, wanted));
  const longest = matching.reduce((most, { pattern }) => Math.max(most, pattern.length), 0);
  const deciding = matching.filter(({ pattern }) => pattern.length === longest);
  return deciding.length === 0 || deciding.some(({ allow }) => allow);
}

function readGroups(text: string): Group[] {
  const groups: Group[] = [];
  let group: Group = { agents: [], rules: [] };
  let namingAgents = false;
  for (const [key, value] of records(text)) {
    if (key !== 'user-agent') {
      if (value !== '') group.rules.push({ allow: key === 'allow', pattern: normalised(value) });
      namingAgents = false;
      continue;
    }
    // Agents in a row share the rules below them; the first agent after a rule opens a new group.
    if (!namingAgents) groups.push((group = { agents: [], rules: [] }));
    group.agents.push(value === '*' ? '*' : productToken(value));
    namingAgents = true;
  }
  return groups;
}

/** The lines that matter; others, such as Sitemap, may stand anywhere and part nothing. */
function records(text: string): (readonly [key: string, value: string])[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  return lines.flatMap((line) => {
    const content = line.split('#', 1)[0] ?? '';
    const colon = content.indexOf(':');
    if (colon < 0) return [];
    const key = content.slice(0, colon).trim().toLowerCase();
    return known.includes(key) ? [[key, content.slice(colon + 1).trim()] as const] : [];
  });
}

/** RFC 9309, 2.2.2: compared octet by octet, with only reserved characters left percent-encoded. */
function normalised(path: string): string {
  const ascii = path.replace(/[^\x21-\x7e]+/gu, (text) => encodeURIComponent(text));
  return ascii.replace(/%[0-9a-f]{2}/gi, (octet) => {
    const character = String.fromCharCode(parseInt(octet.slice(1), 16));
    return /[a-z0-9\-._~]/i.test(character) ? character : octet.toUpperCase();
  });
}

function matches(pattern: string, path: string): boolean {
  // Without `$` a pattern goes on for ever: that is a `*` at its end.
  const open = pattern.endsWith('$') ? pattern.slice(0, -1) : `${pattern}*`;
  const parts = open.split('*');
  const start = parts.shift() ?? '';
  const end = parts.pop();
  if (end === undefined) return path === start;
  const position = path.startsWith(start) ? endOfParts(parts, path, start.length) : -1;
  return position >= 0 && position + end.length <= path.length && path.endsWith(end);
}

/** Where the leftmost match of all parts in a row ends, or -1. */
function endOfParts(parts: readonly string[], path: string, from: number): number {
  let position = from;
  for (const part of parts) {
    const found = path.indexOf(part, position);
    if (found < 0) return -1;
    position = found + part.length;
  }
  return position;
}
