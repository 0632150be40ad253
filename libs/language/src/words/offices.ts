/** Which words for an office may stand for which office: "the Kremlin leader" is a president, "the expert" a professor. */
const heads =
  /president(?!ial)|prime minister|premier|chancellor|\bking\b|queen|leader|head of state|emperor|crown prince|general secretary|chairman kim/i;
const notHeads =
  /vice|deputy|opposition|former|(?:party|minority|majority|faction|group|union|church|council|committee|congress|house|senate) leader|leader of the (?:house|senate|opposition)|president of the (?:council|court|chamber|senate|association)|aide|adviser|envoy|spokes/i;
const speakers = /spokes|press secretary/i;
const thinkers = /expert|director|professor|analyst|fellow|researcher|historian|scientist|scholar/i;

const synonyms: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    leader: heads,
    counterpart: heads,
    'head of state': heads,
    'head of government': heads,
    'commander in chief': /(?<!vice )president(?!ial)/i,
    president: /(?<!vice )president(?!ial)/i,
    pm: /prime minister|premier|\bpm\b/i,
    premier: /prime minister|premier/i,
    'prime minister': /prime minister|premier|\bpm\b/i,
    'foreign minister': /foreign minister|foreign secretary|secretary of state/i,
    spokesman: speakers,
    spokeswoman: speakers,
    spokesperson: speakers,
    diplomat: /ambassador|diplomat|foreign minister|envoy|secretary of state/i,
    expert: thinkers,
    analyst: thinkers,
    official: /official|minister|secretary|envoy|adviser|spokes|ambassador|aide/i,
    politician: /senator|congress|minister|leader|president|lawmaker|governor/i,
    minister: /minister|secretary/i,
    lawmaker: /senator|representative|congress|lawmaker|\bmp\b/i,
  }),
);

export const isHeadOfState = (role: string | null): boolean =>
  role !== null && heads.test(role) && !notHeads.test(role);

/** As a head of state, and of a time when one now out of office led. */
export const mayLead = (role: string | null): boolean => role !== null && isHeadOfState(role.replace(/^former /i, ''));

/** "Defence minister" is no other minister; "top diplomat" is a diplomat. */
function patternFor(wanted: string): RegExp | undefined {
  const isQualified = wanted.includes(' ') && !/^(?:top|senior|chief|veteran|former|leading) /.test(wanted);
  return synonyms.get(wanted) ?? (isQualified ? undefined : synonyms.get(wanted.split(' ').at(-1) ?? ''));
}

const isOutOf = (role: string | null): boolean => /^(?:former|ex|onetime|one-time|late|retired)\b/i.test(role ?? '');

/** "The secretary of state" alone is not the one before. */
export const holdsNow = (role: string | null, words: string): boolean =>
  holdsOffice(role, words) && (isOutOf(words) || !isOutOf(role));

/** Whether somebody with this role can be meant by these words. */
export function holdsOffice(role: string | null, words: string): boolean {
  if (role === null) return false;
  const wanted = words.toLowerCase();
  const pattern = patternFor(wanted);
  if (!pattern) return role.toLowerCase().includes(wanted);
  return pattern.test(role) && (pattern !== heads || isHeadOfState(role));
}
