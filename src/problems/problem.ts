import type { z } from 'zod';
import type { Language, Words } from '../../sop-machines/kernel/words.js';
import type { RefusalCode } from '../../workflows/messages.js';
import type { Problem as ProblemSchema } from '../contract/shared.js';
import type { WrongField } from './field-messages.js';
import { catalogue } from './catalogue.js';
import { refusalCatalogue } from './refusal-catalogue.js';

export type Problem = z.infer<typeof ProblemSchema>;
export type ProblemCode = keyof typeof catalogue | RefusalCode;
type Extras = Pick<Problem, 'reasons' | 'state' | 'changedSince'> & { fields?: WrongField[] };

const kinds: Readonly<Record<ProblemCode, { status: number; title: Words; detail: Words }>> = {
  ...catalogue,
  ...refusalCatalogue,
};

/** A request that is answered with no. Its words come from the catalogue, so that every code reads the same everywhere. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly code: ProblemCode,
    readonly parameters: Readonly<Record<string, Words | string | number>> = {},
    readonly extras: Extras = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }

  get status(): number {
    return kinds[this.code].status;
  }

  /** The body of the answer, as RFC 9457 has it, in one language. */
  bodyIn(language: Language): Problem {
    const { status, title, detail } = kinds[this.code];
    return {
      type: `urn:sanad:problem:${this.code}`,
      title: title[language],
      status,
      code: this.code,
      detail: detail[language].replace(/\{(\w+)\}/g, (_, name: string) => this.#text(name, language)),
      ...this.#extrasIn(language),
    };
  }

  #extrasIn(language: Language): Partial<Problem> {
    const { fields, ...rest } = this.extras;
    if (fields === undefined) return rest;
    const inLanguage = ({ path, message }: WrongField) => ({
      path,
      message: typeof message === 'string' ? message : message[language],
    });
    return { ...rest, fields: fields.map(inLanguage) };
  }

  #text(name: string, language: Language): string {
    const value = this.parameters[name];
    return value === undefined ? name : typeof value === 'object' ? value[language] : String(value);
  }
}

/** A 400 that names each wrong field. */
export function invalid(fields: WrongField[]): ProblemError {
  return new ProblemError('INVALID', { fields: fields.map((field) => field.path).join(', ') }, { fields });
}
export const notFound = (): ProblemError => new ProblemError('NOT_FOUND');
