/** Addresses of the pages without script, each at the moment of the page that leads there. */
import type { EvidenceAnswer } from '../brief/sentences.js';

export interface Paths {
  readonly brief: string;
  readonly matter: (id: string) => string;
  readonly article: (id: string) => string;
  /** The archived text at the sentence. */
  readonly passage: (evidence: Pick<EvidenceAnswer, 'article' | 'start' | 'end' | 'textHash'>) => string;
  /** A page of these as of now. */
  readonly present: (path: string) => string;
  /** The same in the dashboard, which knows the zone of whoever reads it. */
  readonly dashboard: (path: string) => string;
}

/** Empty for now, and for the zone of the summit. */
export interface PathMoment {
  readonly asOf?: string | undefined;
  readonly clock?: string | undefined;
  /** IANA, where another was chosen. */
  readonly zone?: string | undefined;
}

export function pathsAt(moment: PathMoment): Paths {
  const { zone, ...dated } = moment;
  const at = (path: string, asked: Readonly<Record<string, string>> = {}) => withQuery(path, { ...asked, ...moment });
  return {
    brief: at('/brief'),
    matter: (id) => at(`/brief/matters/${encodeURIComponent(id)}`),
    article: (id) => at(`/brief/articles/${encodeURIComponent(id)}`),
    passage: ({ article, start, end, textHash }) => {
      const mark = `${String(start)}-${String(end)}`;
      return `${at(`/brief/articles/${encodeURIComponent(article)}`, { text: textHash, mark })}#mark`;
    },
    present: (path) => withQuery(path, { zone }),
    dashboard: (path) => withQuery(path, dated),
  };
}

/** The address with these in its query, in the place of what it had of them. */
export function withQuery(path: string, asked: Readonly<Record<string, string | undefined>>): string {
  const [plain = '', query] = path.split('?');
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) parameters.set(name, value);
  return parameters.size === 0 ? plain : `${plain}?${parameters.toString()}`;
}

const here = 'http://here.invalid';

/**
 * Where to go after signing in: one of these pages, and never elsewhere. What is no address of theirs (another host, also one behind
 * `//` or `\`, a scheme that runs, a page of another kind) is the brief.
 */
export function safeReturn(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > 2000 || !URL.canParse(wanted, here)) return '/brief';
  const { origin, pathname, search } = new URL(wanted, here);
  const isOurs = /^\/brief(?:\/(?:matters|articles)\/[^/]+|\/subscribe)?$/.test(pathname);
  return origin === here && isOurs ? `${pathname}${search}` : '/brief';
}
