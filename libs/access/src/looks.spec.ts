import { MemorySecrets } from '#testing';
import { keepLook, lastLook } from './looks.js';
import { addUser, removeUser } from './users.js';

const [morning, noon] = ['2031-05-01T08:00:00.000Z', '2031-05-01T12:00:00.000Z'];

describe('the last look', () => {
  it('is each person’s own, whatever the capitals of their name, and shared by those with the secret', async () => {
    const store = new MemorySecrets();
    await keepLook(store, 'Ada', morning);
    await keepLook(store, null, noon);
    expect(await Promise.all(['ada', 'Grace', null].map((name) => lastLook(store, name)))).toEqual([
      morning,
      undefined,
      noon,
    ]);
  });

  it('never goes back', async () => {
    const store = new MemorySecrets();
    await keepLook(store, 'Ada', noon);
    expect([await keepLook(store, 'Ada', morning), await lastLook(store, 'Ada')]).toEqual([noon, noon]);
  });

  it('goes with the user, so that another of their name begins anew', async () => {
    const store = new MemorySecrets();
    await addUser(store, { name: 'Ada', role: 'viewer', at: morning });
    await keepLook(store, 'Ada', morning);
    await removeUser(store, 'ada');
    expect(await lastLook(store, 'Ada')).toBeUndefined();
  });
});
