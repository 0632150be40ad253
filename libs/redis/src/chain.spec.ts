import { entryAt, payloadOf } from '#core';
import { carryChain, linkOf } from './chain.js';

const happened = { at: '2031-05-10T12:00:00.000Z', precision: 'day' } as const;
const fact = { type: 'spec-noted.v1', happened, data: { words: 'a|b “c” 普京' } } as const;
const entry = entryAt(7, `abc|3|${payloadOf('spec:a', fact, '2031-05-10T13:00:00.000Z')}`);

describe('an entry of the log', () => {
  it('is bound by both chains to all before it: another byte gives another link', () => {
    const flipped = { ...entry, body: entry.body.replace('普', '晋') };
    expect(linkOf('', flipped)).not.toBe(linkOf('', entry));
    expect(linkOf('before', entry)).not.toBe(linkOf('', entry));
    expect(carryChain('', flipped)).not.toBe(carryChain('', entry));
    expect(carryChain('', { ...entry, chain: 'abd' })).not.toBe(carryChain('', entry));
  });
});
