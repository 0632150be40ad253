import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { filterLines, LineError, optionalText, textField, type FilterLine } from './ndjson.js';

async function answers(input: string | readonly Buffer[], work: (line: FilterLine) => object | Promise<object>) {
  const output = new PassThrough();
  const written = text(output);
  await filterLines(Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input), output, work);
  output.end();
  const lines = (await written).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as unknown);
}
const words = (line: FilterLine) => ({ words: textField(line, 'text') });

describe('a filter of lines', () => {
  it('answers each line under its id, in the same order, however long the work takes', async () => {
    const slowFirst = async ({ id }: FilterLine) => {
      await new Promise((resolve) => setTimeout(resolve, id === 1 ? 30 : 0));
      return { done: true };
    };
    const input = '{"id":1}\n{"id":"two"}\n{}\n';
    expect(await answers(input, slowFirst)).toEqual([1, 'two', null].map((id) => ({ id, done: true })));
  });

  it('does not stop at a line that is bad, and says what is wrong with it', async () => {
    const input = '{"id":1,"text":"a"}\n{"id":2\n[3]\n{"id":4}\n{"id":5,"text":"b"}\n';
    expect(await answers(input, words)).toEqual([
      { id: 1, words: 'a' },
      { id: null, error: { code: 'invalid-json', message: 'the line is no JSON' } },
      { id: null, error: { code: 'invalid-line', message: 'a JSON object is expected on each line' } },
      { id: 4, error: { code: 'invalid-line', message: 'text: a string is expected' } },
      { id: 5, words: 'b' },
    ]);
  });

  it('gives an error of the work its own code, and one without a code a general one', async () => {
    const fail = ({ id }: FilterLine) => {
      throw id === 1 ? new LineError('own-code', 'because') : new Error('our mistake');
    };
    expect(await answers('{"id":1}\n{"id":2}\n', fail)).toEqual([
      { id: 1, error: { code: 'own-code', message: 'because' } },
      { id: 2, error: { code: 'failed', message: 'our mistake' } },
    ]);
  });

  it('passes over empty lines and needs no line feed at the end', async () => {
    expect(await answers('\n  \r\n{"id":1,"text":"a"}\r\n\n{"id":2,"text":"b"}', words)).toHaveLength(2);
    expect(await answers('', words)).toEqual([]);
  });

  it('parts lines at line feeds only, not at other separators inside a text', async () => {
    const told = 'one\u2028two\u2029three\u0085four';
    expect(await answers(`${JSON.stringify({ id: 1, text: told })}\n`, words)).toEqual([{ id: 1, words: told }]);
  });

  it('reads a character whose bytes arrive in two pieces', async () => {
    const bytes = Buffer.from('{"id":1,"text":"Путин 普京"}\n');
    const pieces = [...bytes].map((byte) => Buffer.from([byte]));
    expect(await answers(pieces, words)).toEqual([{ id: 1, words: 'Путин 普京' }]);
  });

  it('reads a first line that opens with a byte order mark', async () => {
    expect(await answers('\uFEFF{"id":1,"text":"a"}\n', words)).toEqual([{ id: 1, words: 'a' }]);
  });
});

describe('a field that may be absent', () => {
  const line = { id: 1, fields: { title: 'a', url: null, source: 7 } };

  it('is left out when it is absent or null, and must be a string otherwise', () => {
    expect(optionalText(line, 'title')).toEqual({ title: 'a' });
    expect([optionalText(line, 'url'), optionalText(line, 'other')]).toEqual([{}, {}]);
    expect(() => optionalText(line, 'source')).toThrow('source: a string is expected');
  });
});
