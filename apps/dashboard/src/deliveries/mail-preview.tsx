/** The mail as it would be sent: its subject, and both of its bodies as a mail program would show them. */
import type { ReactNode } from 'react';
import type { Shape } from '../client.js';
import { foreign } from '../words/word.js';
import { mailWords } from '../words/words.js';

type Mail = NonNullable<Shape<'Firing'>['mail']>;

export function MailPreview({ mail }: { readonly mail: Mail }) {
  const { subject, text, html } = mail;
  return (
    <div className="space-y-3 text-small">
      <p>
        <span className="text-faint">{mailWords.subject}</span>{' '}
        <span className="font-medium" lang={foreign('en')}>
          {subject}
        </span>
      </p>
      <Part title={mailWords.html}>
        {/* Nothing runs or loads in it; its links open beside it, as those of a mail do. `srcdoc` would be markup in our own page. */}
        <iframe
          title={mailWords.html}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          referrerPolicy="no-referrer"
          src={`data:text/html;charset=utf-8,${encodeURIComponent(`<html lang="en"><base target="_blank">${html}`)}`}
          className="h-72 w-full rounded-md border border-edge bg-white"
        />
      </Part>
      <Part title={mailWords.text}>
        <pre
          tabIndex={0}
          aria-label={mailWords.text}
          lang={foreign('en')}
          className="max-h-72 overflow-auto rounded-md bg-sunken p-3 font-mono text-note whitespace-pre-wrap wrap-anywhere text-soft"
        >
          {text}
        </pre>
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="space-y-1">
      <p className="text-note text-faint">{title}</p>
      {children}
    </div>
  );
}
