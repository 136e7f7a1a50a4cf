import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectSettings } from '../settings.module.js';
import type { Settings } from '../settings.js';

/**
 * What is derived from the installation's master key, each purpose with a key of its own.
 * @throws Error when SANAD_MASTER_KEY is not 32 bytes
 */
@Injectable()
export class MasterKey {
  /** Wraps the data key of every case. */
  readonly wrapping: Buffer;
  readonly #requests: Buffer;

  constructor(@InjectSettings() settings: Settings) {
    const secret = Buffer.from(settings.SANAD_MASTER_KEY, 'base64');
    if (secret.length !== 32) {
      throw new Error(
        `SANAD_MASTER_KEY: 32 bytes in base64 are needed, found ${secret.length}. Make one with: openssl rand -base64 32`,
      );
    }
    const derive = (purpose: string): Buffer =>
      Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `sanad/${purpose}/1`, 32));
    this.wrapping = derive('case-keys');
    this.#requests = derive('requests');
  }

  /** Keyed, because digests travel through Temporal and a plain hash of a short personal value could be guessed. */
  digest(...parts: readonly unknown[]): string {
    return createHmac('sha256', this.#requests)
      .update(JSON.stringify(parts.map(canonical)))
      .digest('hex');
  }

  /** The same uuid (version 8) for the same parts, so that a repeated request makes nothing twice. */
  idFor(...parts: readonly unknown[]): string {
    const hex = this.digest(...parts);
    const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}

/** Objects with their keys in order: the order in which a client writes a body must not matter. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, canonical(inner)]);
}
