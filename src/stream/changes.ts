import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { Subject, type Observable } from 'rxjs';
import type { ChangeScope } from '../authorization/scope.js';
import { log } from '../log.js';
import { InjectSettings } from '../settings.module.js';
import type { Settings } from '../settings.js';

/** What the commit and the keeper announce inside their transactions. */
export interface Change extends ChangeScope {
  readonly caseId: string;
  readonly procedureId: string | null;
  readonly kind: string;
}

const channel = 'sanad_changes';
const firstPause = 250;
const longestPause = 10_000;

/** Listens to the database on one connection of its own, and connects again by itself. */
@Injectable()
export class Changes implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #changes = new Subject<Change>();
  readonly #reconnected = new Subject<void>();
  #client: Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #ended = false;

  constructor(@InjectSettings() private readonly settings: Settings) {}

  get changes(): Observable<Change> {
    return this.#changes;
  }

  /** After a gap something may have been missed: who listens should ask for everything again. */
  get reconnected(): Observable<void> {
    return this.#reconnected;
  }

  onApplicationBootstrap(): void {
    void this.listen(firstPause);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }

  private async listen(pause: number): Promise<void> {
    const client = new Client({ connectionString: this.settings.DATABASE_URL, application_name: 'sanad-stream' });
    this.#client = client;
    client.on(
      'notification',
      ({ payload }) => payload !== undefined && this.#changes.next(JSON.parse(payload) as Change),
    );
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      client.once('end', () => this.again(firstPause));
      this.#reconnected.next();
    } catch {
      await client.end().catch(() => undefined);
      this.again(pause);
    }
  }

  private again(pause: number): void {
    if (this.#ended) return;
    log.warn({ pause }, 'the live stream has lost the database; connecting again');
    this.#retry = setTimeout(() => void this.listen(Math.min(pause * 2, longestPause)), pause);
  }
}
