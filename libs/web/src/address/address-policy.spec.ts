import { addressPolicy } from './address-policy.js';

const strict = addressPolicy('page', []);

describe('the address policy', () => {
  it.each(
    `0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.127.255.255 127.0.0.1 127.255.0.3 169.254.169.254 172.16.0.1 172.31.9.9
     192.0.0.8 192.0.2.1 192.168.1.1 198.18.0.1 198.19.255.1 198.51.100.7 203.0.113.9 224.0.0.1 240.0.0.1
     255.255.255.255 :: ::1 ::7f00:1 ::ffff:7f00:1 ::ffff:8.8.8.8 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1
     2002:7f00:1::1 2001::1 2001:db8::1 100::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 4000::1
     3fff::1 2606:4700::1%eth0 example.org 0x7f.1x`.split(/\s+/),
  )('refuses %s', (address) => {
    expect(strict(address)).toBe('refused');
  });

  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450:4001::1'])(
    'calls %s public',
    (address) => {
      expect(strict(address)).toBe('public');
    },
  );

  it('allows the listed ranges and not the address beside them', () => {
    const policy = addressPolicy('feed', ['127.0.0.1/32', 'fd00::/8']);
    expect(['127.0.0.1', 'fd12::1', '127.0.0.2', 'fc00::1', '8.8.8.8'].map(policy)).toEqual([
      'allowed',
      'allowed',
      'refused',
      'refused',
      'public',
    ]);
  });

  it('does not let an allowed IPv4 range in through an IPv6 form of it', () => {
    const policy = addressPolicy('feed', ['127.0.0.0/8']);
    expect(['::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'].map(policy)).toEqual(Array(3).fill('refused'));
  });

  it('does not open with a range that is none', () => {
    expect(() => addressPolicy('feed', ['10.0.0.0'])).toThrow('"10.0.0.0", allowed for feed, is no CIDR range');
  });
});
