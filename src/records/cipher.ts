import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM: nonce, tag and ciphertext in one value.
 * @param boundTo what the value belongs to (a record's id, say); it opens only together with the same text
 */
export function seal(key: Buffer, plain: Buffer, boundTo: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws Error when the key or `boundTo` is another one, or the value was changed */
export function unseal(key: Buffer, value: Buffer, boundTo: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, value.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(boundTo)).setAuthTag(value.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([decipher.update(value.subarray(nonceBytes + tagBytes)), decipher.final()]);
}
