import type { en } from './en.js';

/**
 * The shape of a translation: every key of the English one, and plural forms that English does not have. The spec
 * beside this file checks that each language has all forms of its own.
 */
type OtherPluralForm = `${string}_${'zero' | 'two' | 'few' | 'many'}`;
type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> } & { [K in OtherPluralForm]?: string };
export type Translation = Texts<typeof en>;
