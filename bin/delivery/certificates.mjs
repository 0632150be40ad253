// Certificates (X.509, RFC 5280) made at run time: an authority, and what it signs. So that receivers of the drill can have real ones that
// are wrong each in a way of its own, with no other program than Node.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const day = 86_400_000;

/** A value of DER (X.690): tag, length, contents. */
function der(tag, ...contents) {
  const body = Buffer.concat(contents);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...contents) => der(0x30, ...contents);
const oid = (hex) => der(0x06, Buffer.from(hex, 'hex'));
const yes = der(0x01, Buffer.from([0xff]));
const bits = (bytes) => der(0x03, Buffer.from([0]), bytes);
const octets = (bytes) => der(0x04, bytes);
/** `YYYYMMDDHHMMSSZ`; of years before 2050 two digits. */
const time = (at) => der(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replace(/[-T:]/g, '')}Z`));
const name = (common) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(common)))));

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const authority = sequence(oid('551d13'), yes, octets(sequence(yes)));
const isIp = (host) => /^[\d.]+$/.test(host);
const namedFor = (host) =>
  sequence(
    oid('551d11'),
    octets(sequence(isIp(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host)))),
  );

const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = (bytes) =>
  `-----BEGIN CERTIFICATE-----\n${bytes
    .toString('base64')
    .replace(/.{64}/g, '$&\n')
    .trimEnd()}\n-----END CERTIFICATE-----\n`;

function signed({ subject, keys, issuer, from, until, extension }) {
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(15)]);
  const tbs = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ecdsaWithSha256,
    name(issuer.subject),
    sequence(time(from), time(until)),
    name(subject),
    keys.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension)),
  );
  return pem(sequence(tbs, ecdsaWithSha256, bits(sign('sha256', tbs, issuer.keys.privateKey))));
}

/** `cert` is to be trusted; `sign` makes what a server for `host` needs. */
export function newAuthority() {
  const [subject, keys, now] = ['The drill’s authority', newKeys(), Date.now()];
  const own = { subject, keys };
  return {
    cert: signed({ ...own, issuer: own, from: now - 30 * day, until: now + day, extension: authority }),
    sign: (host, { from = now - day, until = now + day } = {}) => serverWith(host, { issuer: own, from, until }),
  };
}

/** Signed by nobody but itself. */
export const selfSigned = (host) => serverWith(host, { from: Date.now() - day, until: Date.now() + day });

function serverWith(host, { issuer, ...span }) {
  const own = { subject: host, keys: newKeys() };
  return {
    cert: signed({ ...own, ...span, issuer: issuer ?? own, extension: namedFor(host) }),
    key: own.keys.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  };
}

export const expired = { from: Date.now() - 20 * day, until: Date.now() - day };
