/** "Headline - Section - Site": the parts that are the site's go, from either end, and the section where the page names it. */

const separator = /\s+[|–—·•»:/-]\s+|\s*[|｜ㅣ│]\s*|\s+::\s+/g;
const glued = /[-_]+(?=[^\s_-]+$)/;
const bar = /[|｜ㅣ│]/;

export interface Place {
  readonly siteName: string | undefined;
  readonly section: string | undefined;
  readonly url: string;
}

export function bareTitle(title: string, { siteName, section, url }: Place): string {
  const names = [siteName ?? '', hostName(url)].map(keyOf).filter((name) => name !== '');
  const isSite = (part: string): boolean => names.some((name) => isOf(name, keyOf(part)));
  const marks = [...title.matchAll(separator)];
  const end = endOf(title, marks, isSite);
  const first = marks[0];
  const isLed = first !== undefined && first.index < end && isSite(title.slice(0, first.index));
  const bare = title.slice(isLed ? first.index + first[0].length : 0, end).trim();
  return end < title.length ? withoutSection(bare, section) : bare;
}

/** "Headline-Politics | Site" */
function withoutSection(title: string, section: string | undefined): string {
  const mark = glued.exec(title);
  const isSection = mark !== null && section === title.slice(mark.index + mark[0].length);
  return isSection ? title.slice(0, mark.index).trim() : title;
}

function endOf(title: string, marks: readonly RegExpExecArray[], isSite: (part: string) => boolean): number {
  return marks.reduceRight((end, mark) => {
    const tail = title.slice(mark.index + mark[0].length, end);
    return isSite(tail) || (bar.test(mark[0]) && tail.length < 40) ? mark.index : end;
  }, title.length);
}

function isOf(name: string, part: string): boolean {
  return (
    name === part ||
    (part.length > 3 &&
      (name.includes(part) || (name.length > 4 && part.startsWith(name) && part.length < name.length + 6)))
  );
}

function hostName(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host.replace(/^www\d?\./, '').replace(/\.(?:com?|org|net|gov|ac)\.[a-z]{2}$|\.[a-z]+$/, '');
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
