import { Injectable, StandardSchemaValidationPipe, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { fieldMessages } from '../../sop-machines/kernel/field-messages.js';
import { wrongFields } from './field-messages.js';
import { invalid, ProblemError } from './problem.js';

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

  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const wrong = metadata.type === 'custom' ? [] : unstorable(value, []);
    if (wrong.length > 0) {
      throw invalid(
        wrong.map((path) => ({ path: pathOf(metadata.data ? [metadata.data] : path), message: notStorable })),
      );
    }
    return super.transform(value, metadata).catch((error: unknown) => {
      const { schema } = metadata;
      // zod's schemas (all of ours are) also have the texts of the other languages.
      throw error instanceof ProblemError && schema instanceof z.ZodType ? invalid(wrongFields(schema, value)) : error;
    });
  }
}

/** Deeper than any body of this API; beyond it, looking inside could exhaust the stack. */
const mostLevels = 50;
const notStorable = {
  en: `${fieldMessages.unsayable.en}, nor be nested more than 50 levels deep`,
  ar: `${fieldMessages.unsayable.ar}، ولا أن يتداخل أكثر من 50 مستوى`,
};

/** Places that no database could keep as they were typed. */
function unstorable(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (path.length > mostLevels) return [path.slice(0, 2)];
  if (typeof value === 'string') return value.includes('\u0000') || /\p{Surrogate}/u.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => unstorable(entry, [...path, key]));
}
