import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { storedSchema } from './events.js';
import { line, longText, optional, yesNo } from './fields.js';

const label = { en: 'Field', ar: 'حقل' };
const event = {
  schema: z.strictObject({
    urgent: yesNo({ label }),
    name: line({ label, dataClass: 'K2' }),
    account: optional(longText({ label, dataClass: 'K3' })),
  }),
};
const recordId = '20000000-0000-4000-8000-000000000001';

describe('The stored form of an event', () => {
  it('holds codes as they are and a record id in place of personal content', () => {
    expect(storedSchema(event).parse({ urgent: true, name: { recordId } })).toEqual({
      urgent: true,
      name: { recordId },
    });
  });

  it('refuses personal content, so that none can reach a history', () => {
    expect(storedSchema(event).safeParse({ urgent: true, name: 'Person Example-One' }).success).toBe(false);
  });

  it('refuses a field without a data class', () => {
    expect(() => storedSchema({ schema: z.strictObject({ free: z.string() }) })).toThrow('no data class');
  });
});

describe('A text field', () => {
  it('takes Arabic, Kurdish, emoji and marks of direction, also a million characters of them', () => {
    for (const text of ['پەناخواز', 'ضحية', '🙂', '\u200Fنص']) {
      expect(longText({ label }).safeParse(text.repeat(Math.floor(1_000_000 / text.length))).success).toBe(true);
    }
  });

  it('refuses the NUL character in words', () => {
    expect(line({ label }).safeParse('a\u0000b').error?.issues[0]?.message).toMatch(/NUL/);
  });
});
