import fc from 'fast-check';
import { documentJson } from './document-json.js';

describe('a document as JSON', () => {
  it('is to the character what JSON.stringify makes of it, the first time and again', () => {
    const list = fc.array(fc.jsonValue(), { maxLength: 12 });
    const part = fc.record({ words: fc.string({ unit: 'binary' }), none: fc.constant(undefined), n: fc.double() });
    const doc = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.string(), fc.oneof(list, fc.array(part, { maxLength: 12 }), fc.constant(undefined))),
    );
    const law = fc.property(doc, (made) => {
      expect([documentJson(made), documentJson(made)]).toEqual([JSON.stringify(made), JSON.stringify(made)]);
    });
    fc.assert(law, { numRuns: 300 });
  });

  it('follows a list that grows by a part', () => {
    const reports = Array.from({ length: 10 }, (_, n) => ({ n }));
    documentJson({ reports });
    const grown = { reports: [...reports, { n: 10 }] };
    expect(documentJson(grown)).toBe(JSON.stringify(grown));
  });
});
