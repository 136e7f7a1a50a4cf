import { Injectable, StandardSchemaValidationPipe, type PipeTransform } from '@nestjs/common';
import { invalid } from './problem.js';

const pathOf = (path: readonly (PropertyKey | { key: PropertyKey })[] | undefined): string =>
  (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.') || 'body';

/** Checks what comes in against its zod schema; the answer names every wrong field. */
@Injectable()
export class SchemaPipe extends StandardSchemaValidationPipe implements PipeTransform {
  constructor() {
    super({
      exceptionFactory: (issues) => invalid(issues.map(({ path, message }) => ({ path: pathOf(path), message }))),
    });
  }
}
