/** What somebody wrote, between the marks of the page's language. */
import type { ReactNode } from 'react';
import { quotes } from '../words/word.js';

export function Quoted({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {quotes[0]}
      <bdi>{children}</bdi>
      {quotes[1]}
    </>
  );
}
