import { userAgentOf } from './user-agent.js';

describe('our name towards other servers', () => {
  it('holds the contact address where one is set', () => {
    expect(userAgentOf({ contact: 'mailto:desk@example.org' })).toBe('Summitwatch/0.1 (+mailto:desk@example.org)');
    expect(userAgentOf({})).toBe('Summitwatch/0.1');
  });
});
