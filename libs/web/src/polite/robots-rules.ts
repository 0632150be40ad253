/**
 * robots.txt (RFC 9309, and `Crawl-delay`), pure: what it says to one product token, and about a path. The longest matching
 * pattern decides, `Allow` wins a tie, `*` and `$` are the only wildcards. Matching is linear: no pattern is run as a regex.
 */
export interface RobotsRule {
  readonly allow: boolean;
  readonly pattern: string;
}

export interface Robots {
  readonly rules: readonly RobotsRule[];
  /** Milliseconds between two requests; 0 where none is asked for. In no RFC, yet widely written and meant. */
  readonly crawlDelayMs: number;
}

interface Group {
  readonly agents: string[];
  readonly rules: RobotsRule[];
  crawlDelayMs: number;
}

const known: readonly string[] = ['user-agent', 'allow', 'disallow', 'crawl-delay'];

/** `Summitwatch/1.0 (+mailto:…)` → `summitwatch`. */
export function productToken(userAgent: string): string {
  return (/^[a-z_-]+/i.exec(userAgent.trim())?.[0] ?? '').toLowerCase();
}

/** Of all groups that name the product, or else of all for `*`. */
export function robotsFor(product: string, text: string): Robots {
  const groups = readGroups(text);
  const named = groups.filter(({ agents }) => agents.includes(product));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  return {
    rules: chosen.flatMap(({ rules }) => rules),
    crawlDelayMs: Math.max(0, ...chosen.map(({ crawlDelayMs }) => crawlDelayMs)),
  };
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
  let group = emptyGroup();
  let namingAgents = false;
  for (const [key, value] of records(text)) {
    if (key === 'user-agent') {
      // Agents in a row share the rules below them; the first agent after a rule opens a new group.
      if (!namingAgents) groups.push((group = emptyGroup()));
      group.agents.push(value === '*' ? '*' : productToken(value));
      namingAgents = true;
    } else if (key === 'crawl-delay') {
      group.crawlDelayMs = Math.max(group.crawlDelayMs, readDelay(value));
    } else {
      if (value !== '') group.rules.push({ allow: key === 'allow', pattern: normalised(value) });
      namingAgents = false;
    }
  }
  return groups;
}

function emptyGroup(): Group {
  return { agents: [], rules: [], crawlDelayMs: 0 };
}

/** Seconds, with a fraction at times. */
function readDelay(value: string): number {
  return /^\d{1,9}(\.\d+)?$/.test(value) ? Number(value) * 1_000 : 0;
}

/** The lines that matter; others, such as Sitemap, may stand anywhere and part nothing, nor does Crawl-delay. */
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
