import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { longText, token } from '../../sop-machines/kernel/fields.js';
import { wrongFields } from './field-messages.js';
import { invalid } from './problem.js';

const label = { label: { en: 'Field', ar: 'حقل' } };
const schema = z.strictObject({ number: token(label), note: longText(label), deep: z.object({ count: z.int() }) });
const typed = { number: 'Name of a person!', note: '', deep: { count: 'x' }, more: 1 };

describe('what is wrong with a field', () => {
  it('is said in the language of the reader, our own texts and zod’s alike', () => {
    const error = invalid(wrongFields(schema, typed, 'fields.'));
    const arabic = error.bodyIn('ar').fields ?? [];
    const english = error.bodyIn('en').fields ?? [];

    expect(english.map(({ path }) => path)).toEqual([
      'fields.number',
      'fields.note',
      'fields.deep.count',
      'fields.more',
    ]);
    expect(english[0]?.message).toMatch(/never a name/);
    expect(arabic.map(({ path }) => path)).toEqual(english.map(({ path }) => path));
    for (const { message } of arabic) expect(message).toMatch(/[\u0600-\u06ff]/);
  });

  it('names nothing when the value fits', () => {
    expect(wrongFields(schema, { number: 'R-1', note: 'x', deep: { count: 1 } })).toEqual([]);
  });
});
