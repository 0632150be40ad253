/** Which page stands in the place of one that cannot be shown. */
import type { Speech } from '#telling';
import { againPaper, signInPaper, troublePaper } from './papers.js';
import { safeReturn } from './paths.js';

interface Trouble {
  readonly status: number;
  readonly message: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly body: unknown;
  /** A link on another site leads here. */
  readonly isFromElsewhere: boolean;
  readonly hasSession: boolean;
  readonly speech: Speech;
}

export function troubleFor(trouble: Trouble): string {
  const { status, message, method, url, body, speech } = trouble;
  if (url.startsWith('/brief/sign-in')) {
    return signInPaper({ back: safeReturn(backIn(body)), problem: message, speech });
  }
  if (status !== 401) return troublePaper({ status, message, speech });
  const back = safeReturn(method === 'GET' ? url : '/brief');
  const isAskedAgain = trouble.isFromElsewhere && !trouble.hasSession && method === 'GET';
  return isAskedAgain ? againPaper({ back, speech }) : signInPaper({ back, speech });
}

function backIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'back' in body ? body.back : undefined;
}
