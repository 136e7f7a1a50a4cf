import { describe, expect, it } from '@jest/globals';
import { Role } from '../../../sop-machines/kernel/roles.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { languages } from './language.js';
import { roleWords } from './roles.js';

type Texts = { readonly [key: string]: string | Texts };
const texts = (tree: Texts, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : texts(value, `${prefix}${key}.`),
  );
const plural = /_(zero|one|two|few|many|other)$/;
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

describe('translations', () => {
  it('have all plural forms of their language', () => {
    for (const [language, tree] of [
      ['en', en],
      ['ar', ar],
    ] as const) {
      const keys = texts(tree).map(([key]) => key);
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const key of keys.filter((one) => plural.test(one))) {
        const base = key.replace(plural, '');
        expect(keys).toEqual(expect.arrayContaining(forms.map((form) => `${base}_${form}`)));
      }
    }
  });

  it('use the same placeholders in each language', () => {
    const english = new Map(texts(en));
    for (const [key, text] of texts(ar)) {
      if (!plural.test(key)) expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key) ?? '')]);
    }
  });

  it('name every role in every language', () => {
    for (const role of Role.options) {
      for (const language of languages) expect(roleWords[role]?.[language]).toBeTruthy();
    }
  });
});
