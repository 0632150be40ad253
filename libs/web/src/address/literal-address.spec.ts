import { hintAboutName, refuseClosedAddress } from './literal-address.js';

const closed = (url: string, ...allowed: string[]) => {
  try {
    refuseClosedAddress(url, 'webhook', allowed);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a receiver at a literal address', () => {
  it.each([
    'http://127.0.0.1/hook',
    'https://10.1.2.3/hook',
    'http://169.254.169.254/',
    'http://[::1]/hook',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00::1]/',
    'http://localhost/hook',
    'http://desk.localhost./hook',
    'http://0.0.0.0/',
  ])('%s is refused, with the setting that permits it', (url) => {
    expect(closed(url)).toMatch(
      /^url: nothing would be sent there, for .* is not on the public internet; webhook=\S+ in SUMMITWATCH_ALLOW_PRIVATE permits it$/,
    );
  });

  it('is taken where the settings permit it, on any port, and so is what the setting in the sentence names', () => {
    expect(closed('http://127.0.0.1:9000/hook', '127.0.0.0/8')).toBe('');
    const named = /webhook=(\S+)/.exec(closed('http://[fd00::1]:9000/'))?.[1] ?? '';
    expect(closed('http://[fd00::1]:9000/', `${named}/128`)).toBe('');
  });

  it('is taken on the public internet, at the ports of the web', () => {
    expect(['https://93.184.216.34/', 'http://[2606:2800:220:1::1]/'].map((url) => closed(url))).toEqual(['', '']);
    expect(closed('https://93.184.216.34:8443/')).toContain('port 8443 is not among 80, 443');
  });

  it('is nothing that a name is, whatever it may stand for, but for its port where no address is let in', () => {
    expect(closed('https://hook.internal/')).toBe('');
    expect(closed('https://hook.internal:8443/', '10.0.0.0/8')).toBe('');
    expect(closed('http://hook.internal:8080/')).toBe(
      'url: nothing would be sent there, for port 8080 is not among 80, 443; webhook=<its address> in SUMMITWATCH_ALLOW_PRIVATE permits it',
    );
  });
});

describe('a hint about a receiver of a name', () => {
  const hint = (url: string, addresses: readonly string[], ...allowed: string[]) =>
    hintAboutName(url, 'webhook', allowed, () => Promise.resolve([...addresses]));

  it('says of one that stands for a private network that nothing would be sent there now', async () => {
    expect(await hint('https://hook.internal/', ['10.1.2.3', 'fd00::1'])).toBe(
      'nothing would be sent there now, for hook.internal (10.1.2.3, fd00::1) is not on the public internet; webhook=10.1.2.3 in SUMMITWATCH_ALLOW_PRIVATE permits it',
    );
  });

  it('says of a public one that its port is closed', async () => {
    const said = await hint('http://hook.example:8080/', ['93.184.216.34'], '10.0.0.0/8');
    expect(said).toMatch(/^nothing would be sent there now, for port 8080 is not among 80, 443; /);
  });

  it('is none for what is let in, for what is public, and for what nobody knows', async () => {
    expect(await hint('http://hook.internal:9000/', ['10.1.2.3'], '10.0.0.0/8')).toBeUndefined();
    expect(await hint('https://hook.example/', ['93.184.216.34', '10.1.2.3'])).toBeUndefined();
    expect(await hint('https://hook.example/', [])).toBeUndefined();
    const failing = () => Promise.reject(new Error('no name server knows it'));
    expect(await hintAboutName('https://hook.example/', 'webhook', [], failing)).toBeUndefined();
  });
});
