/** What every `ClaimText` promises, as specs to run against each index of copies. */
import { copyRule, shinglesOf, type ClaimText } from '#core';

export type OpenIndex = () => ClaimText;

/** So many words of prose about one subject; no two subjects share a sequence of five. */
export function prose(subject: string, words: number): string {
  return Array.from({ length: words }, (_, i) => `${subject}${i}`).join(' ');
}

const agency = prose('agency', 200);
const rewritten = `${prose('lead', 40)} ${prose('agency', 140)}`;

export function claimTextContract(name: string, open: OpenIndex): void {
  describe(`${name} is an index of copies`, () => {
    copyRules(open);
    chainRules(open);
    boilerplateRules(open);
  });
}

function copyRules(open: OpenIndex): void {
  it('knows a copy, whole or trimmed or with another lead, and the share it has', async () => {
    const claim = open();
    expect(await claim('a', shinglesOf(agency))).toBeNull();
    expect(await claim('b', shinglesOf(agency))).toEqual({ origin: 'a', share: 1 });
    expect(await claim('c', shinglesOf(prose('agency', 60)))).toEqual({ origin: 'a', share: 1 });
    const match = await claim('d', shinglesOf(rewritten));
    expect(match?.origin).toBe('a');
    expect(match?.share).toBeCloseTo(136 / 176);
  });

  it('takes a text of any length', async () => {
    const claim = open();
    const many = Array.from({ length: 150_000 }, (_, i) => i);
    expect(await claim('a', many)).toBeNull();
    expect(await claim('b', many.slice(1000))).toEqual({ origin: 'a', share: 1 });
  });

  it('takes two texts that share less than half for two origins', async () => {
    const claim = open();
    await claim('a', shinglesOf(agency));
    expect(await claim('b', shinglesOf(`${prose('own', 120)} ${prose('agency', 60)}`))).toBeNull();
  });

  it('wants short texts to match almost whole', async () => {
    const claim = open();
    await claim('a', shinglesOf(prose('agency', 20)));
    expect(await claim('b', shinglesOf(`${prose('agency', 14)} ${prose('own', 6)}`))).toBeNull();
    expect(await claim('c', shinglesOf(prose('agency', 20)))).toEqual({ origin: 'a', share: 1 });
  });

  it('matches no text without a sequence of five words', async () => {
    const claim = open();
    expect(await claim('a', shinglesOf('three words only'))).toBeNull();
    expect(await claim('b', shinglesOf('three words only'))).toBeNull();
  });
}

function chainRules(open: OpenIndex): void {
  it('repeats its answer when a claim is repeated', async () => {
    const claim = open();
    await claim('a', shinglesOf(agency));
    await claim('b', shinglesOf(agency));
    await claim('c', shinglesOf(prose('other', 100)));
    expect(await claim('a', shinglesOf(agency))).toBeNull();
    expect(await claim('b', shinglesOf(agency))).toEqual({ origin: 'a', share: 1 });
  });

  it('names the origin for the copy of a copy, never the copy', async () => {
    const claim = open();
    await claim('z', shinglesOf(agency));
    await claim('b', shinglesOf(rewritten));
    expect(await claim('c', shinglesOf(rewritten))).toMatchObject({ origin: 'z' });
    await claim('a', shinglesOf(agency));
    expect(await claim('d', shinglesOf(agency))).toEqual({ origin: 'z', share: 1 });
  });

  it('names the origin that shares most, and of equals the earlier', async () => {
    const claim = open();
    await claim('z', shinglesOf(prose('first', 100)));
    await claim('a', shinglesOf(prose('second', 100)));
    expect(await claim('b', shinglesOf(`${prose('first', 100)} ${prose('second', 100)}`))).toMatchObject({
      origin: 'z',
    });
    expect(await claim('c', shinglesOf(`${prose('first', 60)} ${prose('second', 90)}`))).toMatchObject({ origin: 'a' });
  });

  it('remembers what a later reading of an origin adds', async () => {
    const claim = open();
    await claim('a', shinglesOf(prose('stub', 30)));
    expect(await claim('a', shinglesOf(agency))).toBeNull();
    expect(await claim('b', shinglesOf(agency))).toEqual({ origin: 'a', share: 1 });
  });

  it('makes one the origin of texts claimed at the same moment', async () => {
    const claim = open();
    const names = Array.from({ length: 8 }, (_, i) => `a${i}`);
    const matches = await Promise.all(names.map((name) => claim(name, shinglesOf(agency))));
    expect(matches.filter((match) => match === null)).toHaveLength(1);
    expect(new Set(matches.flatMap((match) => match?.origin ?? [])).size).toBe(1);
  });
}

function boilerplateRules(open: OpenIndex): void {
  /** A third is what all texts of one publisher say. */
  const withFooter = (subject: string) => shinglesOf(`${prose(subject, 60)} ${prose('footer', 34)}`);

  async function crowded(): Promise<ClaimText> {
    const claim = open();
    for (let i = 0; i < copyRule.holders + 5; i++) expect(await claim(`a${i}x`, withFooter(`subject${i}x`))).toBeNull();
    return claim;
  }

  it('knows copies of the first and of the last origin among many that share boilerplate', async () => {
    const claim = await crowded();
    const last = copyRule.holders + 4;
    expect(await claim('b', withFooter('subject0x'))).toEqual({ origin: 'a0x', share: 1 });
    const match = await claim('c', withFooter(`subject${last}x`));
    expect(match?.origin).toBe(`a${last}x`);
    // Of 90 sequences the 30 of the footer alone are no longer remembered.
    expect(match?.share).toBeCloseTo(60 / 90);
  });

  it('repeats its answer among many that share boilerplate, and repetition changes no share', async () => {
    const claim = await crowded();
    const last = copyRule.holders + 4;
    for (let i = 0; i < 3; i++) expect(await claim(`a${last}x`, withFooter(`subject${last}x`))).toBeNull();
    const copy = withFooter(`subject${last}x`);
    const first = await claim('b', copy);
    expect(first?.share).toBeCloseTo(60 / 90);
    expect(await claim('b', copy)).toEqual(first);
  });
}
