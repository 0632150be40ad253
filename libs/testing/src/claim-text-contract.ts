/** What every `ClaimText` promises, as specs to run against each index of copies. */
import { copyRule, wordingOf, type ClaimText, type Wording } from '#core';

export type OpenIndex = () => ClaimText;

/** So many words of prose about one subject; no two subjects share a sequence of five. */
export function prose(subject: string, words: number): string {
  return Array.from({ length: words }, (_, i) => `${subject}${i}`).join(' ');
}

const agency = prose('agency', 200);
const rewritten = `${prose('lead', 40)} ${prose('agency', 140)}`;

/** So many pieces of it, each with words of one's own before. */
function scattered(subject: string, pieces: number): string {
  const words = prose(subject, 200).split(' ');
  const all = Array.from(
    { length: pieces },
    (_, i) => `${prose(`between${i}x`, 25)} ${words.slice(i * 20, i * 20 + 15).join(' ')}`,
  );
  return all.join(' ');
}

export function claimTextContract(name: string, open: OpenIndex): void {
  describe(`${name} is an index of copies`, () => {
    copyRules(open);
    passageRules(open);
    trimmedRules(open);
    chainRules(open);
    boilerplateRules(open);
  });
}

function copyRules(open: OpenIndex): void {
  it('knows a copy, whole or trimmed or with another lead, and the share it has', async () => {
    const claim = open();
    expect(await claim('a', wordingOf(agency))).toBeNull();
    expect(await claim('b', wordingOf(agency))).toEqual({ origin: 'a', share: 1 });
    expect(await claim('c', wordingOf(prose('agency', 60)))).toEqual({ origin: 'a', share: 1 });
    const match = await claim('d', wordingOf(rewritten));
    expect(match?.origin).toBe('a');
    expect(match?.share).toBeCloseTo(140 / 180);
  });

  it('takes a text of any length', async () => {
    const claim = open();
    const many = Array.from({ length: 150_000 }, (_, i) => i);
    const wording = (sequences: readonly number[]): Wording => ({
      sequences,
      weights: [2, 2, 2, 2, ...sequences.map(() => 2)],
    });
    expect(await claim('a', wording(many))).toBeNull();
    expect(await claim('b', wording(many.slice(1000)))).toEqual({ origin: 'a', share: 1 });
  });

  it('wants more of short texts', async () => {
    const claim = open();
    await claim('a', wordingOf(prose('agency', 20)));
    expect(await claim('b', wordingOf(`${prose('agency', 11)} ${prose('own', 9)}`))).toBeNull();
    expect(await claim('c', wordingOf(prose('agency', 20)))).toEqual({ origin: 'a', share: 1 });
  });

  it('matches no text without a sequence of five words', async () => {
    const claim = open();
    expect(await claim('a', wordingOf('three words only'))).toBeNull();
    expect(await claim('b', wordingOf('three words only'))).toBeNull();
  });
}

function passageRules(open: OpenIndex): void {
  it('wants half of a text where it stands in one piece, and a third where it stands all over', async () => {
    const claim = open();
    await claim('a', wordingOf(agency));
    expect(await claim('b', wordingOf(`${prose('own', 120)} ${prose('agency', 90)}`))).toBeNull();
    expect(await claim('c', wordingOf(`${prose('mine', 90)} ${prose('agency', 100)}`))).toMatchObject({ origin: 'a' });
    expect(await claim('d', wordingOf(scattered('agency', 5)))).toMatchObject({ origin: 'a' });
  });

  it('loses one word, not five, by a word that was changed', async () => {
    const claim = open();
    await claim('a', wordingOf(agency));
    const edited = agency.split(' ').map((word, i) => (i % 10 === 9 ? `other${i}` : word));
    const match = await claim('b', wordingOf(edited.join(' ')));
    expect(match?.share).toBeCloseTo(0.9);
  });

  it('weighs by half what either text has in quotation marks', async () => {
    const claim = open();
    const speech = prose('speech', 120);
    await claim('a', wordingOf(`${prose('one', 90)} “${speech}”`));
    expect(await claim('b', wordingOf(`${prose('two', 130)} “${speech}”`))).toBeNull();
    expect(await claim('c', wordingOf(`${prose('three', 130)} ${speech}`))).toBeNull();
    expect(await claim('d', wordingOf(`${prose('four', 20)} “${speech}”`))).toMatchObject({ origin: 'a' });
  });

  it('takes no page for a copy that quotes one paragraph each of many', async () => {
    const claim = open();
    for (const name of ['a', 'b', 'c', 'd', 'e']) await claim(name, wordingOf(prose(name, 120)));
    const paragraphs = ['a', 'b', 'c', 'd', 'e'].map((name) => `${prose(`about${name}x`, 30)} ${prose(name, 70)}`);
    expect(await claim('digest', wordingOf(paragraphs.join('\n')))).toBeNull();
  });
}

function trimmedRules(open: OpenIndex): void {
  const trimmed = wordingOf(prose('agency', 70));
  const ending = wordingOf(agency.split(' ').slice(60).join(' '));

  it('knows the whole text for a copy of the trimmed one that came first, and by it what the trimmed one lacks', async () => {
    const claim = open();
    expect(await claim('a', trimmed)).toBeNull();
    expect(await claim('b', wordingOf(agency))).toEqual({ origin: 'a', share: 1 });
    expect(await claim('c', ending)).toMatchObject({ origin: 'a' });
    expect(await claim('b', wordingOf(agency))).toEqual({ origin: 'a', share: 1 });
    expect(await claim('a', trimmed)).toBeNull();
  });

  it('has no way from one part of a text to another that shares nothing with it', async () => {
    const claim = open();
    await claim('a', trimmed);
    expect(await claim('b', ending)).toBeNull();
    expect(await claim('c', wordingOf(agency))).toMatchObject({ share: 1 });
  });
}

function chainRules(open: OpenIndex): void {
  it('repeats its answer when a claim is repeated', async () => {
    const claim = open();
    await claim('a', wordingOf(agency));
    await claim('b', wordingOf(agency));
    await claim('c', wordingOf(prose('other', 100)));
    expect(await claim('a', wordingOf(agency))).toBeNull();
    expect(await claim('b', wordingOf(agency))).toEqual({ origin: 'a', share: 1 });
  });

  it('names the origin for the copy of a copy, never the copy', async () => {
    const claim = open();
    await claim('z', wordingOf(agency));
    await claim('b', wordingOf(rewritten));
    expect(await claim('c', wordingOf(rewritten))).toMatchObject({ origin: 'z' });
    await claim('a', wordingOf(agency));
    expect(await claim('d', wordingOf(agency))).toEqual({ origin: 'z', share: 1 });
  });

  it('names the origin that shares most, and of equals the earlier', async () => {
    const claim = open();
    await claim('z', wordingOf(prose('first', 100)));
    await claim('a', wordingOf(prose('second', 100)));
    expect(await claim('b', wordingOf(`${prose('first', 60)} ${prose('second', 90)}`))).toMatchObject({ origin: 'a' });
    expect(await claim('c', wordingOf(`${prose('first', 100)} ${prose('second', 100)}`))).toMatchObject({
      origin: 'z',
    });
  });

  it('remembers what a later reading of an origin adds', async () => {
    const claim = open();
    await claim('a', wordingOf(prose('stub', 30)));
    expect(await claim('a', wordingOf(agency))).toBeNull();
    expect(await claim('b', wordingOf(agency))).toEqual({ origin: 'a', share: 1 });
  });

  it('makes one the origin of texts claimed at the same moment', async () => {
    const claim = open();
    const names = Array.from({ length: 8 }, (_, i) => `a${i}`);
    const matches = await Promise.all(names.map((name) => claim(name, wordingOf(agency))));
    expect(matches.filter((match) => match === null)).toHaveLength(1);
    expect(new Set(matches.flatMap((match) => match?.origin ?? [])).size).toBe(1);
  });
}

function boilerplateRules(open: OpenIndex): void {
  /** Half is what all texts of one house say. */
  const withFooter = (subject: string) => wordingOf(`${prose(subject, 60)}\n${prose('footer', 55)}`);

  async function crowded(): Promise<ClaimText> {
    const claim = open();
    for (let i = 0; i < copyRule.holders + 5; i++) expect(await claim(`a${i}x`, withFooter(`subject${i}x`))).toBeNull();
    return claim;
  }

  it('knows copies of the first and of the last origin among many that share boilerplate', async () => {
    const claim = await crowded();
    const last = copyRule.holders + 4;
    expect(await claim('b', withFooter('subject0x'))).toEqual({ origin: 'a0x', share: 1 });
    // Of these 115 words the footer's are no longer remembered; the sequences that lead over to it are its own.
    expect(await claim('c', withFooter(`subject${last}x`))).toEqual({ origin: `a${last}x`, share: 64 / 115 });
  });

  it('repeats its answer among many that share boilerplate, and repetition changes no share', async () => {
    const claim = await crowded();
    const last = copyRule.holders + 4;
    for (let i = 0; i < 3; i++) expect(await claim(`a${last}x`, withFooter(`subject${last}x`))).toBeNull();
    const first = await claim('b', withFooter(`subject${last}x`));
    expect(first?.share).toBeCloseTo(64 / 115);
    expect(await claim('b', withFooter(`subject${last}x`))).toEqual(first);
  });

  it('takes what many origins say for no sign of a copy, however much of a text it is', async () => {
    const claim = open();
    const parts = (name: string) =>
      wordingOf(
        Array.from({ length: 6 }, (_, i) => `${prose(`${name}part${i}x`, 22)} ${prose(`brief${i}x`, 10)}`).join('\n'),
      );
    for (let i = 0; i < copyRule.boilerplate + 2; i++) expect(await claim(`a${i}`, parts(`day${i}x`))).toBeNull();
  });
}
