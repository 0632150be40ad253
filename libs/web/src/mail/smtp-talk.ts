/** What goes over the wire between us and a mail server, line by line as it is logged, without what signs us in and without the mail itself. */

export interface TalkLine {
  readonly by: 'us' | 'server';
  readonly line: string;
}

interface Logged {
  readonly tnx?: string;
}

const longest = 500;
const most = 200;
const hidden = '…';
const speakers: ReadonlyMap<string, TalkLine['by']> = new Map([['client', 'us'], ['server', 'server']]); // oxfmt-ignore
/** For the next part of what signs in (RFC 4954, 4); any other answer ends it. */
const asksForMore = '334';

/** A logger as the package wants one; it keeps what was said. */
export function rememberedTalk() {
  const lines: TalkLine[] = [];
  let signsIn = false;
  const hear = (by: TalkLine['by'], words: string) => {
    signsIn = by === 'us' ? signsIn || /^AUTH\b/i.test(words) : signsIn && words.startsWith(asksForMore);
    const shown = signsIn ? veiled : (line: string) => line.slice(0, longest);
    lines.push(...words.split(/\r?\n/).map((line) => ({ by, line: shown(line) })));
  };
  const log = ({ tnx = '' }: Logged, words?: unknown) => {
    const by = speakers.get(tnx);
    if (by !== undefined && typeof words === 'string' && lines.length < most) hear(by, words);
  };
  const silent = () => undefined;
  const logger = { level: silent, trace: log, debug: log, info: log, warn: log, error: log, fatal: log };
  return { logger, talk: () => [...lines] };
}

/** Of what signs in only the way is shown. */
function veiled(line: string): string {
  const [, way = ''] = /^(AUTH \S+|334)/i.exec(line) ?? [];
  return [way, hidden].filter((part) => part !== '').join(' ');
}
