import type { DeadlineDefinition } from '../kernel/deadline.js';
import { deadlineDelays, policy } from '../kernel/deadlines.js';
import { longLadder, shortLadder } from '../kernel/ladders.js';

const administrative = { extendable: 'none', pausable: false, nature: 'administrative', polarity: 'limit' } as const;

/** D32. Unit: 24 hours, elapsed, from identification, for each person. Source: policy; statute in Bangladesh (s.17). */
const rightsInformation = {
  ...administrative,
  id: 'rightsInformation',
  catalogue: 'D32',
  label: { en: 'Explain rights to the victim', ar: 'شرح الحقوق للضحية' },
  amount: { kind: 'elapsedHours', hours: 24 },
  trigger: { each: 'rightsDue' },
  metBy: ['RIGHTS_EXPLAINED'],
  basis: policy({
    en: 'Every presumed victim knows the rights within a day',
    ar: 'تعرف كل ضحية مفترضة حقوقها خلال يوم',
  }),
  ladder: shortLadder,
  owner: 'caseOfficer',
} as const satisfies DeadlineDefinition;

/** D33. Unit: one calendar month from the last news, on the day of the identification where the months allow, for each person. Source: policy; statute in Bangladesh (s.34). */
const victimUpdate = {
  ...administrative,
  id: 'victimUpdate',
  catalogue: 'D33',
  label: { en: 'Tell the victim how the case stands', ar: 'إعلام الضحية بسير القضية' },
  amount: { kind: 'calendarMonths', months: 1, lastDay: 'sameDay', dayOf: 'identifiedAt' },
  trigger: { each: 'updatesDue' },
  metBy: ['VICTIM_TOLD'],
  basis: policy({ en: 'No month without news for the victim', ar: 'لا يمر شهر دون إعلام الضحية' }),
  ladder: longLadder,
  owner: 'caseOfficer',
} as const satisfies DeadlineDefinition;

/** Unit: one working day from the reopening. Source: policy (the project's default). */
const reassignment = {
  ...administrative,
  id: 'reassignment',
  catalogue: null,
  label: { en: 'Give the reopened case to an officer', ar: 'إسناد القضية المعاد فتحها إلى ضابط' },
  amount: { kind: 'workingDays', days: 1 },
  trigger: 'entered',
  metBy: ['HAND_OVER'],
  basis: policy({ en: 'A reopened case is somebody’s case', ar: 'القضية المعاد فتحها في عهدة ضابط' }),
  ladder: shortLadder,
  owner: 'supervisor',
} as const satisfies DeadlineDefinition;

export const caseSpineDeadlines = [rightsInformation, victimUpdate, reassignment] as const;
export const caseSpineDelays = deadlineDelays(caseSpineDeadlines);
