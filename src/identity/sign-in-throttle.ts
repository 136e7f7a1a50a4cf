import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem.js';

/** How long a failure counts, as PostgreSQL reads it. */
const window = '5 minutes';
const failuresPerLogin = 5;
const failuresPerAddress = 30;

/** The instant since which a key has as many failures as it may; null while it has fewer. */
const decisiveFailure = /* sql */ `
(SELECT f.at FROM sign_in_failures f WHERE f.key = k.key AND f.at > now() - interval '${window}'
  ORDER BY f.at DESC OFFSET k.most - 1 LIMIT 1)`;

/**
 * Slows down guessing: failed sign-ins of one login or one address are counted in a sliding window. They are kept in the
 * database, so that the limit holds across API processes and their restarts.
 */
@Injectable()
export class SignInThrottle {
  constructor(private readonly database: DataSource) {}

  /** @throws ProblemError TOO_MANY_ATTEMPTS with the seconds to wait */
  async check(login: string, address: string): Promise<void> {
    const [row] = await this.database.query<{ seconds: number | null }[]>(
      `SELECT ceil(extract(epoch FROM max(${decisiveFailure}) + interval '${window}' - now()))::int AS seconds
         FROM unnest($1::bytea[], $2::int[]) AS k(key, most)`,
      [keysOf(login, address), [failuresPerLogin, failuresPerAddress]],
    );
    const seconds = row?.seconds ?? 0;
    if (seconds > 0) throw new ProblemError('TOO_MANY_ATTEMPTS', { seconds });
  }

  async failed(login: string, address: string): Promise<void> {
    await this.database.query('INSERT INTO sign_in_failures (key) SELECT unnest($1::bytea[])', [
      keysOf(login, address),
    ]);
    await this.database.query(`DELETE FROM sign_in_failures WHERE at <= now() - interval '${window}'`);
  }

  async succeeded(login: string): Promise<void> {
    await this.database.query('DELETE FROM sign_in_failures WHERE key = $1', [keyOf(`login:${login}`)]);
  }
}

const keyOf = (text: string): Buffer => createHash('sha256').update(text).digest();
const keysOf = (login: string, address: string): Buffer[] => [keyOf(`login:${login}`), keyOf(`address:${address}`)];
