import { performance } from 'node:perf_hooks';

const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`;

/** Says what is going on, each line with the seconds since the command began. */
export function startProgress() {
  const began = performance.now();
  const elapsed = () => `[${seconds(performance.now() - began).padStart(8)}]`;
  return {
    say: (/** @type {string} */ line) => console.log(`${elapsed()} ${line}`),
    /**
     * Runs one stage and says how long it took.
     * @template T
     * @param {string} name
     * @param {() => Promise<T>} work
     * @returns {Promise<T>}
     */
    async stage(name, work) {
      const from = performance.now();
      const result = await work();
      console.log(`${elapsed()} ${name} (${seconds(performance.now() - from)})`);
      return result;
    },
  };
}
