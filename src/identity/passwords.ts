import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. The library's default is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** No letter or digit that is easily taken for another one: these passwords are read aloud and typed from paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const oneTimeLength = 20;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Takes the same time for an unknown login, so that it cannot be told from a wrong password. */
export async function passwordMatches(stored: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobody), password);
  return stored !== undefined && matches;
}
const nobody = hashPassword('a password that nobody has');

/** Random, about 99 bits, in groups of five. */
export function oneTimePassword(): string {
  const letters = Array.from({ length: oneTimeLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return letters.replace(/(.{5})(?=.)/g, '$1-');
}
