import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

// npm runs every command in the repository's folder; this file also runs as a compiled copy, from elsewhere.
const root = process.cwd();
const quiet = process.env['SANAD_TEST_OUTPUT'] !== '1';

/** A part of the product as it runs in production: the built entry in a process of its own. */
export class ProductProcess {
  private child: ChildProcess;
  private readonly chunks: string[] = [];

  constructor(
    private readonly entry: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    this.child = this.begin();
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Everything the process has written, over all its lives. */
  get log(): string {
    return this.chunks.join('');
  }

  /** The last output, for the message of a test that fails. */
  get output(): string {
    return this.log.slice(-4_000);
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** As a power cut: nothing is tidied up. */
  kill = (): Promise<void> => this.end('SIGKILL');
  stop = (): Promise<void> => this.end('SIGTERM');

  restart(): void {
    this.child = this.begin();
  }

  private begin(): ChildProcess {
    const child = fork(join(root, this.entry), [], {
      cwd: root,
      env: { ...process.env, ...this.env },
      // Options of the test runner are not those of the product.
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.chunks.push(chunk.toString());
        if (!quiet) process.stderr.write(chunk);
      });
    }
    return child;
  }

  private end(signal: NodeJS.Signals): Promise<void> {
    if (!this.isRunning) return Promise.resolve();
    const gone = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    this.child.kill(signal);
    return gone;
  }
}
