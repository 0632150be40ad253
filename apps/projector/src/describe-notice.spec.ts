import { erased } from '#archive';
import { textErasureKey, type ErasureDoc, type Notice } from '#core';
import { anArticle, anOutcome, aStory, hoursLater } from '#testing';
import { describeNotice } from './describe-notice.js';

const text = 'A ceasefire was agreed.';
const notice: Notice = {
  ...{ id: 'outcome:ceasefire@1', type: 'outcome-reported.v1', kind: 'outcome', matter: 'outcome:ceasefire' },
  ...{ sequence: 1, before: null, after: 'agreed', happenedAt: hoursLater(0), learntAt: hoursLater(1) },
  because: {
    ...{ article: anArticle(), textHash: 't1' },
    claim: {
      ...{ kind: 'outcome', matter: 'outcome:ceasefire', value: 'agreed' },
      finding: anOutcome({ start: 0, end: text.length }),
    },
  },
};
const erasure: ErasureDoc = {
  ...{
    shelf: 'texts',
    hash: 't1',
    article: 'a1',
    sharedWith: [],
    at: hoursLater(2),
    reason: 'order of a court',
    by: 'desk',
  },
};

async function because(held: string | typeof erased | undefined, ordered = false): Promise<object> {
  const archive = { findText: () => Promise.resolve(held) };
  const doc = (_view: string, key: string) =>
    Promise.resolve(ordered && key === textErasureKey('t1') ? erasure : undefined);
  const sources = { archive, views: { doc }, story: aStory() } as unknown as Parameters<typeof describeNotice>[1];
  const { data } = JSON.parse(await describeNotice(notice, sources)) as { data: { because: object } };
  return data.because;
}

describe('a notice as others read it', () => {
  it('tells the sentence that says so', async () => {
    expect(await because(text)).toMatchObject({ sentence: text, removed: null, cut: false });
  });

  it('tells instead when and why the text was removed, also while its key is still being destroyed', async () => {
    const gone = { sentence: null, removed: { at: hoursLater(2), reason: 'order of a court' }, cut: false };
    expect(await because(erased, true)).toMatchObject(gone);
    expect(await because(text, true)).toMatchObject(gone);
  });

  it('tells no sentence of a text that is gone before the views know why', async () => {
    expect(await because(erased)).toMatchObject({ sentence: null, removed: null });
    expect(await because(undefined)).toMatchObject({ sentence: null, removed: null });
  });
});
