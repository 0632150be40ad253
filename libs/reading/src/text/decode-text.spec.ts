import { encode } from 'iconv-lite';
import { decodeText } from './decode-text.js';

const xml = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><t>“Новости” дня</t>`;

describe('decodeText', () => {
  it('believes the byte-order mark before everything else', () => {
    const body = encode('\uFEFFпривет', 'utf16-le');
    expect(decodeText(body, 'text/xml; charset=koi8-r').text).toContain('привет');
  });

  it('believes HTTP before the declaration', () => {
    expect(decodeText(encode(xml('koi8-r'), 'windows-1251'), 'text/xml; charset=windows-1251', 'xml').text).toBe(
      xml('koi8-r'),
    );
  });

  it('leaves a charset that does not fit the bytes for the next witness', () => {
    expect(decodeText(encode(xml('windows-1251'), 'windows-1251'), 'text/xml; charset=utf-8', 'xml').text).toContain(
      'Новости',
    );
  });

  it('takes valid UTF-8 for UTF-8, whatever is declared', () => {
    expect(decodeText(Buffer.from(xml('iso-8859-1')), '', 'xml').encoding).toBe('utf-8');
  });

  it('reads the curly quotes and the euro of windows-1252', () => {
    expect(decodeText(Buffer.from([0x93, 0x80, 0x94]), 'text/html; charset=iso-8859-1').text).toBe('“€”');
  });

  it('reads what a page declares in a meta tag', () => {
    const page = '<meta http-equiv=Content-Type content="text/html; charset=windows-1251">привет';
    expect(decodeText(encode(page, 'windows-1251')).text).toBe(page);
  });

  it('guesses where nobody says', () => {
    const text = 'Делегации двух государств обсуждали общие рыбные угодья и составили проект соглашения.';
    expect(decodeText(encode(text, 'windows-1251')).text).toBe(text);
  });

  it.each(['koi8-r', 'iso-8859-5', 'windows-1251'])('guesses %s of a few words among many tags', (encoding) => {
    const text = `<rss version="2.0"><channel><title>Вести порта: лёд и сети</title><link>http://a.example/</link></channel></rss>`;
    expect(decodeText(encode(text, encoding), 'text/xml', 'xml').text).toBe(text);
  });

  it('takes a text that was cut inside a character for what it was', () => {
    const text = 'Вести порта';
    expect(decodeText(Buffer.from(text).subarray(0, -1), 'text/xml', 'xml').text).toBe('Вести порт\uFFFD');
  });
});
