import type { Calendar } from '../../sop-machines/kernel/calendar.js';

/** The fixture calendars of the acceptance scenarios; no claim about real dates. */
const calendar = (
  id: string,
  minutes: number,
  weekend: number[],
  opens: string,
  closes: string,
  closed: string[],
): Calendar => ({
  id,
  version: 1,
  offsets: [{ from: null, minutes }],
  weekend,
  officeHours: { opens, closes },
  specialHours: [],
  closures: closed.map((date) => ({ date: `2027-${date}`, label: 'closed', source: 'fixture' })),
  workedDates: [],
});
const sunday = 0;
const friday = 5;
const saturday = 6;

const eid = ['03-10', '03-11', '03-12'];
export const IQF = calendar('IQF', 180, [friday, saturday], '08:00', '15:00', [
  '01-01',
  '01-06',
  ...eid,
  '03-21',
  '05-01',
]);
export const KRI = calendar('KRI', 180, [friday, saturday], '08:30', '14:00', [
  '01-01',
  '03-05',
  ...eid,
  '03-20',
  '03-21',
  '03-22',
  '03-23',
]);
export const PK = calendar('PK', 300, [saturday, sunday], '09:00', '17:00', ['02-05', '03-23']);
export const BD = calendar('BD', 360, [friday, saturday], '09:00', '17:00', [
  '02-21',
  ...eid,
  '03-26',
  '04-14',
  '05-01',
  '05-16',
  '05-17',
  '05-18',
]);
/** With summer time, as the one fixture whose offset changes. */
export const GB: Calendar = {
  ...calendar('GB', 0, [saturday, sunday], '09:00', '17:00', ['03-26', '03-29']),
  offsets: [
    { from: null, minutes: 0 },
    { from: '2027-03-28T01:00:00Z', minutes: 60 },
    { from: '2027-10-31T01:00:00Z', minutes: 0 },
  ],
};

export const withClosure = (base: Calendar, date: string): Calendar => ({
  ...base,
  version: base.version + 1,
  closures: [...base.closures, { date, label: 'announced', source: 'fixture' }],
});
