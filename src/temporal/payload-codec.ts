import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';

const encoding = 'binary/encrypted';
const nonceBytes = 12;
const tagBytes = 16;
const lengthBytes = 4;

/**
 * AES-256-GCM over every payload in Temporal's history. The history holds ids and codes only; this keeps even those
 * from whoever can read the Temporal database alone. The key is derived, so that no ciphertext of Temporal shares a key
 * with a record.
 * @param masterKey 32 bytes in base64
 * @throws Error when the master key is not 32 bytes
 */
export class EncryptionCodec implements PayloadCodec {
  readonly #key: Buffer;

  constructor(masterKey: string) {
    const secret = Buffer.from(masterKey, 'base64');
    if (secret.length !== 32) {
      throw new Error(
        `SANAD_MASTER_KEY: 32 bytes in base64 are needed, found ${secret.length}. Make one with: openssl rand -base64 32`,
      );
    }
    this.#key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'sanad/temporal-payloads/1', 32));
  }

  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.#encrypt(payload)));
  }

  decode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => (isEncrypted(payload) ? this.#decrypt(payload) : payload)));
  }

  #encrypt(payload: Payload): Payload {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    const body = Buffer.concat([cipher.update(frame(payload)), cipher.final()]);
    return { metadata: { encoding: Buffer.from(encoding) }, data: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
  }

  #decrypt(payload: Payload): Payload {
    const data = Buffer.from(payload.data ?? []);
    const decipher = createDecipheriv('aes-256-gcm', this.#key, data.subarray(0, nonceBytes));
    decipher.setAuthTag(data.subarray(nonceBytes, nonceBytes + tagBytes));
    return unframe(Buffer.concat([decipher.update(data.subarray(nonceBytes + tagBytes)), decipher.final()]));
  }
}

function isEncrypted(payload: Payload): boolean {
  const named = payload.metadata?.['encoding'];
  return named !== undefined && named !== null && Buffer.from(named).toString() === encoding;
}

/** A payload as bytes: the length of its metadata, the metadata as JSON, the data. */
function frame(payload: Payload): Buffer {
  const metadata = Object.entries(payload.metadata ?? {}).map(([key, value]) => [
    key,
    Buffer.from(value).toString('base64'),
  ]);
  const header = Buffer.from(JSON.stringify(Object.fromEntries(metadata)));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header, Buffer.from(payload.data ?? [])]);
}

function unframe(bytes: Buffer): Payload {
  const end = lengthBytes + bytes.readUInt32BE();
  const header = JSON.parse(bytes.subarray(lengthBytes, end).toString()) as Record<string, string>;
  const metadata = Object.entries(header).map(([key, value]) => [key, Buffer.from(value, 'base64')]);
  return { metadata: Object.fromEntries(metadata) as Record<string, Uint8Array>, data: bytes.subarray(end) };
}
