import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  choice,
  choices,
  confirmed,
  instant,
  line,
  longText,
  optional,
  wholeNumber,
  yesNo,
} from '../../../sop-machines/kernel/fields.js';
import { fieldsOf } from './form-model.js';
import { emptyPaths, fieldValues } from './payload.js';

const label = { en: 'Label', ar: 'عنوان' };
const colours = { red: { en: 'Red', ar: 'أحمر' }, blue: { en: 'Blue', ar: 'أزرق' } };
const place = { offsets: [{ from: null, minutes: 180 }] };

const event = z.strictObject({
  what: longText({ label, dataClass: 'K3' }),
  where: optional(line({ label })),
  colour: choice(colours, { label, help: { en: 'Choose one', ar: 'اختر واحدًا' } }),
  all: choices(colours, { label }),
  danger: yesNo({ label }),
  searched: confirmed({ label }),
  persons: wholeNumber({ min: 0, max: 99 }, { label }),
  arrival: optional(instant({ label })),
  people: z.array(z.strictObject({ token: line({ label }) })).meta({ label, dataClass: 'K1' }),
});
const fields = fieldsOf(z.toJSONSchema(event) as Parameters<typeof fieldsOf>[0]);
const field = (name: string) => fields.find((one) => one.name === name);

describe('a form drawn from the schema of an event', () => {
  it('has a field of the right kind for each property, in the order of the schema', () => {
    expect(fields.map((one) => [one.name, one.kind])).toEqual([
      ['what', 'longText'],
      ['where', 'text'],
      ['colour', 'choice'],
      ['all', 'choices'],
      ['danger', 'yesNo'],
      ['searched', 'confirmed'],
      ['persons', 'number'],
      ['arrival', 'instant'],
      ['people', 'groups'],
    ]);
  });

  it('carries labels, help, options, limits and whether the value is kept encrypted', () => {
    expect(field('what')).toMatchObject({ label, encrypted: true, required: true });
    expect(field('colour')).toMatchObject({ encrypted: false, help: { en: 'Choose one' } });
    expect(field('colour')?.options).toEqual([
      { value: 'red', label: colours.red },
      { value: 'blue', label: colours.blue },
    ]);
    expect(field('all')?.options).toHaveLength(2);
    expect(field('persons')).toMatchObject({ minimum: 0, maximum: 99, integer: true });
    expect(field('where')?.required).toBe(false);
    expect(field('people')?.fields.map((one) => one.name)).toEqual(['token']);
  });

  it('takes null for "may be left out"', () => {
    const [nullable] = fieldsOf({
      properties: { since: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }], label } },
      required: ['since'],
    });
    expect(nullable).toMatchObject({ kind: 'instant', required: false, label });
  });
});

describe('what a form sends', () => {
  it('is typed values, instants in UTC, and nothing for what was left empty', () => {
    const typed = {
      what: 'كتب',
      where: '',
      all: ['red'],
      danger: false,
      searched: true,
      persons: '3',
      arrival: '2026-11-24T11:00',
      people: [{ token: 'P-1' }],
    };
    expect(fieldValues(fields, typed, place)).toEqual({
      what: 'كتب',
      all: ['red'],
      danger: false,
      searched: true,
      persons: 3,
      arrival: '2026-11-24T08:00:00.000Z',
      people: [{ token: 'P-1' }],
    });
  });

  it('names every needed field that is empty, also inside of entries; no choice of several is an answer', () => {
    expect(emptyPaths(fields, { people: [{}] }, place)).toEqual([
      'what',
      'colour',
      'danger',
      'searched',
      'persons',
      'people.0.token',
    ]);
  });

  it('sends a number that is none as it was typed, so that the API can say so at its field', () => {
    expect(fieldValues(fields, { persons: 'three' }, place)).toMatchObject({ persons: 'three' });
  });
});
