import { failpoints, passBy } from '#core';
import { spawnSync } from 'node:child_process';
import { endingAt } from './ending-at.js';

describe('a planned end', () => {
  it('comes at its place and passing only', () => {
    const end = jest.fn();
    const pass = endingAt({ at: 'deliver:after-post', passing: 2 }, end);
    for (const name of failpoints) pass(name);
    expect(end).not.toHaveBeenCalled();
    pass('deliver:after-post');
    expect(end).toHaveBeenCalledTimes(1);
  });

  it('is passed by where none is planned', () => {
    expect(endingAt(undefined)).toBe(passBy);
  });

  it('is that of a power cut: what comes after it in the same breath is not done', () => {
    const own = "process.kill(process.pid, 'SIGKILL'); require('fs').writeSync(1, 'still here')";
    const { signal, stdout } = spawnSync(process.execPath, ['-e', own]);
    expect([signal, String(stdout)]).toEqual(['SIGKILL', '']);
  });
});
