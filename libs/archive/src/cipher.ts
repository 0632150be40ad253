/**
 * AES-256-GCM under a key that serves one content only: `SWA1`, 12 bytes of nonce, 16 of tag, then the ciphertext. The name of the
 * content is bound in, so that a file put in the place of another is not taken for it.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const magic = Buffer.from('SWA1');
const [nonceEnd, tagEnd] = [magic.length + 12, magic.length + 28];

export const keyBytes = 32;

/** The nonce is of chance all the same: a repeat after a crash may compress the same content to other bytes. */
export function encrypt(plain: Uint8Array, key: Uint8Array, name: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([magic, nonce, cipher.getAuthTag(), body]);
}

/** Throws for a file that is not whole, or was made with another key or for another name. */
export function decrypt(file: Buffer, key: Uint8Array, name: string): Buffer {
  if (file.length < tagEnd || !file.subarray(0, magic.length).equals(magic)) throw new Error('the file is cut short');
  const nonce = file.subarray(magic.length, nonceEnd);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 }).setAAD(Buffer.from(name));
  decipher.setAuthTag(file.subarray(nonceEnd, tagEnd));
  return Buffer.concat([decipher.update(file.subarray(tagEnd)), decipher.final()]);
}
