import { describe, expect, it } from '@jest/globals';
import { calendarFrom, typedOf } from './calendar-form.js';

const calendar = {
  id: 'example',
  version: 3,
  offsets: [
    { from: null, minutes: 210 },
    { from: '2027-03-21T20:30:00Z', minutes: -30 },
  ],
  weekend: [5, 6],
  officeHours: { opens: '08:00', closes: '15:00' },
  specialHours: [{ from: '2027-02-08', to: '2027-03-09', opens: '09:00', closes: '14:00' }],
  closures: [{ date: '2027-02-14', label: 'Closed', source: 'an invented letter' }],
  workedDates: ['2027-02-20'],
};

describe('the form of a calendar', () => {
  it('gives back what it was filled with, so that saving without a change changes nothing', () => {
    expect(calendarFrom('example', JSON.parse(JSON.stringify(typedOf(calendar))))).toEqual(calendar);
  });

  it('writes offsets as people do', () => {
    expect(typedOf(calendar)['offsets']).toEqual([
      { from: '', minutes: '+03:30' },
      { from: '2027-03-21T20:30', minutes: '-00:30' },
    ]);
  });

  it('sends what is no offset as what it is, for the API to refuse at its field', () => {
    const typed = { ...typedOf(calendar), offsets: [{ from: '', minutes: 'three' }] };
    expect(calendarFrom('example', typed).offsets[0]?.minutes).toBeNaN();
  });
});
