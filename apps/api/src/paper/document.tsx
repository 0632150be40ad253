/**
 * A page without script as a document. All of it is React's static markup: whatever a feed, a page or a person wrote is text in it, and
 * the content policy lets nothing run, whatever should slip through.
 */
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, tongues, type Speech, type Words } from '#telling';
import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IconSheet } from './icons.js';
import { safeReturn, withQuery, type Paths } from './paths.js';

const style = readFileSync(join(__dirname, 'paper.css'), 'utf8');

/** The one style sheet is known by its hash: a page is one request, and looks the same when it is kept as a file. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The feeds and the calendar that tell the same (RFC 8288); they open with the session, or with the key of `/brief/subscribe`. */
const alternates = [
  { href: '/brief.atom', type: 'application/atom+xml', says: 'stands' },
  { href: '/brief.json', type: 'application/feed+json', says: 'stands' },
  { href: '/changes.atom', type: 'application/atom+xml', says: 'changes' },
  { href: '/changes.json', type: 'application/feed+json', says: 'changes' },
  { href: '/follow-ups.ics', type: 'text/calendar', says: 'meetings' },
] as const;

const headers: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  // An erasure holds from the moment it is ordered.
  'cache-control': 'no-store',
};

export function paperHeaders(request: Asked): Readonly<Record<string, string>> {
  return { ...headers, 'referrer-policy': saysSite(request) ? 'no-referrer' : 'same-origin' };
}

type Asked = Pick<FastifyRequest, 'protocol' | 'hostname'>;

/**
 * Over TLS and on one's own machine browsers say of a form from which site it comes (Fetch Metadata). Elsewhere its `Origin` alone says
 * so, which browsers leave empty under `no-referrer`.
 */
function saysSite({ protocol, hostname }: Asked): boolean {
  return protocol === 'https' || /^(?:localhost|127\.[\d.]+|\[?::1\]?)$/.test(hostname);
}

/** Of pages that are shown to somebody who is signed in. */
export const alternatesHeader = alternates
  .map(({ href, type }) => `<${href}>; rel="alternate"; type="${type}"`)
  .join(', ');

function alternatesIn({ paperWords: { stands, changes }, briefWords: { meetings } }: Words) {
  const titles = { stands, changes, meetings };
  return alternates.map(({ says, ...link }) => ({ ...link, title: titles[says] }));
}

interface Shown {
  readonly title: string;
  readonly speech: Speech;
  /** Address of the page itself: path and query. */
  readonly here: string;
  /** Absent where nobody is signed in. */
  readonly paths?: Paths;
  /** Of the same in the dashboard. */
  readonly dashboard?: string;
  /** Looked at again at once, by a request that comes from here. */
  readonly again?: string;
  readonly children: ReactNode;
}

export function paper(shown: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(shown)}`;
}

export function Document({ title, speech: { words }, here, paths, dashboard, again, children }: Shown) {
  return (
    <html lang={words.tag}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        {again !== undefined && <meta httpEquiv="refresh" content={`0;url=${again}`} />}
        <title>{`${title} · Summitwatch`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {paths !== undefined && alternatesIn(words).map((link) => <link key={link.href} rel="alternate" {...link} />)}
        {/* Ours alone, word for word: a hash stands for it in the policy. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <IconSheet />
        {paths !== undefined && <Head words={words.paperWords} paths={paths} dashboard={dashboard ?? '/'} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Tongues words={words} here={here} />
      </body>
    </html>
  );
}

interface HeadProps {
  readonly words: Words['paperWords'];
  readonly paths: Paths;
  readonly dashboard: string;
}

function Head({ words, paths, dashboard }: HeadProps) {
  return (
    <>
      <a href="#main" className="skip">
        {words.skip}
      </a>
      <header>
        <a href={paths.brief} className="name">
          Summitwatch
        </a>
        <nav aria-label={words.main}>
          <a href={paths.brief}>{words.brief}</a>
          <a href={dashboard}>{words.dashboard}</a>
          <a href="/brief/subscribe">{words.subscribe}</a>
        </nav>
        <form method="post" action="/brief/sign-out">
          <button type="submit">{words.signOut}</button>
        </form>
      </header>
    </>
  );
}

/** Each names itself, so that whoever reads it finds it. */
function Tongues({ words, here }: { readonly words: Words; readonly here: string }) {
  return (
    <footer>
      <nav aria-label={words.paperWords.language}>
        {tongues.map((tongue) => (
          <a
            key={tongue}
            href={withQuery(safeReturn(here), { lang: tongue })}
            lang={tongue}
            hrefLang={tongue}
            {...(tongue === words.tag ? { 'aria-current': 'true' as const } : {})}
          >
            {languages[tongue].name}
          </a>
        ))}
      </nav>
    </footer>
  );
}
