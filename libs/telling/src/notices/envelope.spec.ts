import type { Notice } from '#core';
import { anArticle, anOutcome, aStory, hoursLater } from '#testing';
import { envelopeOf } from './envelope.js';

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
const order = { at: hoursLater(2), reason: 'order of a court' };

async function because(held: string | undefined, ordered = false): Promise<object> {
  const only =
    <T>(value: T) =>
    (hash: string) =>
      Promise.resolve(hash === 't1' ? value : undefined);
  const telling = { story: aStory(), findText: only(held), erasureOf: only(ordered ? order : undefined) };
  const { data } = JSON.parse(await envelopeOf(notice, telling)) as { data: { because: object } };
  return data.because;
}

describe('a notice as others read it', () => {
  it('tells the sentence that says so', async () => {
    expect(await because(text)).toMatchObject({ sentence: text, removed: null, cut: false });
  });

  it('tells instead when and why the text was removed, also while its key is still being destroyed', async () => {
    const gone = { sentence: null, removed: order, cut: false };
    expect(await because(undefined, true)).toMatchObject(gone);
    expect(await because(text, true)).toMatchObject(gone);
  });

  it('tells no sentence of a text that is gone before anybody knows why', async () => {
    expect(await because(undefined)).toMatchObject({ sentence: null, removed: null });
  });
});
