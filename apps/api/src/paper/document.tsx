/** A page without script as a document. All of it is React's static markup: whatever a feed, a page or a person wrote is text in it. */
import { languages, tongues, unturnedPage, type Speech, type Words } from '#telling';
import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { alternates, style } from './headers.js';
import { IconSheet } from './icons.js';
import { safeReturn, withQuery, type Paths } from './paths.js';

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
  return unturnedPage(`<!doctype html>${renderToStaticMarkup(shown)}`);
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
