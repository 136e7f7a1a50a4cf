import { ProblemError } from '../problems/problem.js';

const windowMilliseconds = 5 * 60_000;
const attemptsPerLogin = 5;
const attemptsPerAddress = 30;
const rememberedKeys = 10_000;

/** Slows down guessing: failed sign-ins of one login or one address are counted in a sliding window of five minutes. */
export class SignInThrottle {
  readonly #failures = new Map<string, number[]>();

  constructor(private readonly now: () => number = Date.now) {}

  /** @throws ProblemError TOO_MANY_ATTEMPTS with the seconds to wait */
  check(login: string, address: string): void {
    const wait = Math.max(
      this.#wait(`login:${login}`, attemptsPerLogin),
      this.#wait(`address:${address}`, attemptsPerAddress),
    );
    if (wait > 0) throw new ProblemError('TOO_MANY_ATTEMPTS', { seconds: Math.ceil(wait / 1000) });
  }

  failed(login: string, address: string): void {
    for (const key of [`login:${login}`, `address:${address}`]) {
      const recent = [...this.#recent(key), this.now()];
      // Deleted and set anew, so that the map stays in the order of the last failure and the oldest key goes first.
      this.#failures.delete(key);
      this.#failures.set(key, recent);
    }
    for (const key of this.#failures.keys()) {
      if (this.#failures.size <= rememberedKeys) break;
      this.#failures.delete(key);
    }
  }

  succeeded(login: string): void {
    this.#failures.delete(`login:${login}`);
  }

  #wait(key: string, limit: number): number {
    const recent = this.#recent(key);
    const decisive = recent[recent.length - limit];
    return decisive === undefined ? 0 : decisive + windowMilliseconds - this.now();
  }

  #recent(key: string): number[] {
    const since = this.now() - windowMilliseconds;
    return (this.#failures.get(key) ?? []).filter((at) => at > since);
  }
}
