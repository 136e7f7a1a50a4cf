import { spawn } from 'node:child_process';
import { root } from './run.mjs';

/** One `npm start` as a process of its own, without npm between. */
export class Instance {
  /** What it has printed so far. */
  output = '';
  /** @type {import('node:child_process').ChildProcess} */
  #process;

  /**
   * @param {string} home
   * @param {number} port
   * @param {string[]} [args] such as `--empty`
   */
  constructor(home, port, args = []) {
    this.home = home;
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
    // Servers of its own, the default world and clock, and ended by this process alone.
    const own = {
      DATABASE_URL: '',
      TEMPORAL_ADDRESS: '',
      SANAD_DEMO: '',
      SANAD_CLOCK: '',
      npm_lifecycle_event: undefined,
    };
    const env = { ...process.env, ...own, SANAD_HOME: home, SANAD_PORT: String(port) };
    this.#process = spawn(process.execPath, ['tools/start.mjs', ...args], { cwd: root, env });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (/** @type {Buffer} */ chunk) => (this.output += chunk.toString()));
  }

  /** Resolves when it says `ready` or has ended. @returns {Promise<string>} what it printed */
  ready() {
    return new Promise((resolve) => {
      const look = () => {
        if (this.output.includes(`\nready ${this.url}`)) resolve(this.output);
      };
      look();
      this.#process.stdout?.on('data', look);
      this.#process.once('close', () => resolve(this.output));
    });
  }

  /** @param {NodeJS.Signals} signal */
  async end(signal) {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill(signal);
    await ended;
  }
}
