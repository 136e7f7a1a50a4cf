/**
 * Lets a limited number of calls per key run at once; the others wait in order. A server lets ten updates of one workflow
 * in and sends the rest away to come again after a second or more, so waiting here is both fairer and quicker.
 */
export class Gate {
  readonly #lines = new Map<string, { running: number; waiting: (() => void)[] }>();

  constructor(private readonly most: number) {}

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const line = this.#lines.get(key) ?? { running: 0, waiting: [] };
    this.#lines.set(key, line);
    if (line.running >= this.most) await new Promise<void>((resolve) => line.waiting.push(resolve));
    else line.running += 1;
    try {
      return await work();
    } finally {
      // The place is handed on as it is, so that nobody can slip in between.
      const next = line.waiting.shift();
      if (next !== undefined) next();
      else if (--line.running === 0) this.#lines.delete(key);
    }
  }
}
