/** A clock that fires in order of (due, sequence) and stops at each due instant, as XState's own cannot. */
export class SteppedClock {
  now = 0;
  private seq = 0;
  private readonly pending = new Map<number, { due: number; fire: () => void }>();

  setTimeout = (fire: () => void, delay: number): number => {
    this.pending.set(++this.seq, { due: this.now + delay, fire });
    return this.seq;
  };
  clearTimeout = (id: number): void => void this.pending.delete(id);

  /** `fired` is called after each timer. False when more timers fire than the run may cost. */
  advance(milliseconds: number, limit: number, fired: () => void): boolean {
    const until = this.now + milliseconds;
    for (let count = 0; count <= limit; count++) {
      const [next] = [...this.pending]
        .filter(([, t]) => t.due <= until)
        .sort(([a, x], [b, y]) => x.due - y.due || a - b);
      if (!next) {
        this.now = until;
        return true;
      }
      this.pending.delete(next[0]);
      this.now = Math.max(this.now, next[1].due);
      next[1].fire();
      fired();
    }
    return false;
  }
}
