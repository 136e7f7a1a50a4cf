import type { LoggerService } from '@nestjs/common';
import { log } from './log.js';

/** The framework's own lines in our log; its start-up chatter is left out. */
export class NestLog implements LoggerService {
  log(): void {
    // Which module and route was mapped is of no use to whoever runs it.
  }
  warn(message: unknown): void {
    log.warn({ framework: String(message) });
  }
  error(message: unknown): void {
    log.error({ framework: message instanceof Error ? message.name : String(message) });
  }
}
