import { describe, expect, it } from '@jest/globals';
import { fieldsOf } from '../forms/form-model.js';
import { recordedFields, recordIdOf } from './recorded.js';

const word = (text: string) => ({ en: text, ar: text });
const fields = fieldsOf({
  properties: {
    reason: { type: 'string', enum: ['full'], label: word('Reason'), options: { full: word('No room') } },
    officerId: { type: 'string', format: 'uuid', label: word('Officer') },
    note: { type: 'string', label: word('Note') },
    languages: { type: 'array', items: { type: 'string' }, label: word('Languages') },
  },
});

describe('what a timeline shows of an event', () => {
  const values = {
    languages: [],
    note: { recordId: '4f0b6c1e-0000-4000-8000-000000000001' },
    officerId: '4f0b6c1e-0000-4000-8000-000000000002',
    reason: 'full',
    unknown: 'of another version',
  };

  it('is its values in the order of the form, without empty ones and ids that have no name here', () => {
    const shown = recordedFields(fields, values, () => undefined);
    expect(shown.map(({ field }) => field.name)).toEqual(['reason', 'note']);
  });

  it('names the officer behind an id', () => {
    const shown = recordedFields(fields, values, (id) => (id === values.officerId ? 'Officer Demo-One' : undefined));
    expect(shown.find(({ field }) => field.name === 'officerId')?.value).toBe('Officer Demo-One');
  });

  it('knows a personal value by the record that stands in its place', () => {
    expect(recordIdOf({ recordId: 'r-1' })).toBe('r-1');
    expect(recordIdOf('r-1')).toBeUndefined();
    expect(recordIdOf(null)).toBeUndefined();
  });
});
