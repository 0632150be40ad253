import type { Fetched, FetchFailure } from '#core';
import { networkWatch } from './network-watch.js';

const answered = (url: string): Fetched => ({
  ...{ ok: true, url, status: 200, headers: {}, body: new Uint8Array(), validators: {}, movedPermanently: false },
});
const silent = (url: string): FetchFailure => ({ ok: false, url, reason: 'timeout', detail: 'No answer in time.' });

/** Asks the feeds one after the other, a second apart; those in capitals answer. What was blamed on our network, and what was logged. */
function watched(feeds: string) {
  const said: string[] = [];
  const watch = networkWatch((line) => said.push(line));
  const blamed = feeds.split(' ').filter((feed, second) => {
    const [host = '', path = ''] = feed.toLowerCase();
    const url = `https://${host}.example/${path}`;
    return watch.blames(url, feed === feed.toLowerCase() ? silent(url) : answered(url), second * 1000);
  });
  return { blamed, said: said.map((line) => line.split(':')[0]) };
}

describe('our own network', () => {
  it('is not blamed, and nothing is logged, while one host has feeds that answer and feeds that do not', () => {
    expect(watched(`d M e f ${'M m1 M2 d m3 e f '.repeat(20)}M`)).toEqual({ blamed: [], said: [] });
  });

  it('is told to be lost once and found once', () => {
    const lost = 'most hosts cannot be reached';
    expect(watched('A B C a b c a b c')).toMatchObject({ blamed: ['c', 'a', 'b', 'c'], said: [lost] });
    expect(watched('A B C a b c A b c B C').said).toEqual([lost, 'hosts can be reached again']);
  });

  it('is not told to be found while nothing answers, however slowly feeds are asked', () => {
    const said: string[] = [];
    const watch = networkWatch((line) => said.push(line));
    const ask = (host: string, seconds: number) => {
      const url = `https://${host}.example/`;
      return watch.blames(url, silent(url), seconds * 1000);
    };
    for (const [place, host] of ['a', 'b', 'c'].entries()) ask(host, place);
    ask('a', 400);
    expect(said).toHaveLength(1);
  });
});
