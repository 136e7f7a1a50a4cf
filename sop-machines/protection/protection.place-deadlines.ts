import type { Amount, DeadlineDefinition } from '../kernel/deadline.js';
import { policy } from '../kernel/deadlines.js';
import { longLadder, shortLadder } from '../kernel/ladders.js';
import type { Place } from './protection.context.js';

const fixed = { extendable: 'none', pausable: false, nature: 'administrative', polarity: 'limit' } as const;
const aWeek: Amount = { kind: 'calendarDays', days: 7, count: 'exclusive' };

/** The time to find the next place, by the kind of the first one; a profile may know another time for its centres. */
export const firstStayAmounts: Readonly<Record<Place, Amount | null>> = {
  emergencyCentre: aWeek,
  hospital: aWeek,
  hotel: aWeek,
  ngoShelter: null,
  stateShelter: null,
  transitional: null,
  independent: null,
};

export const placeDeadlines = [
  {
    ...fixed,
    id: 'bedSearch',
    catalogue: 'D43',
    label: { en: 'Bed found', ar: 'إيجاد مكان للإيواء' },
    /** 6 hours from the need, which is asked about from the identification on (policy). */
    amount: { kind: 'elapsedHours', hours: 6 },
    trigger: { context: 'bedNeededAt' },
    instanceKey: 'bedNeededAt',
    metBy: ['SHELTER_PLACED', 'BED_NOT_WANTED'],
    basis: policy({ en: 'Policy: nobody spends the night unsafe', ar: 'سياسة: لا يبيت أحد في مكان غير آمن' }),
    ladder: shortLadder,
    owner: 'caseWorker',
  },
  {
    ...fixed,
    id: 'firstStay',
    catalogue: null,
    label: { en: 'First stay', ar: 'الإقامة الأولى' },
    /** A week (policy) in a hospital, a hotel or a centre for first stays. */
    amount: { by: 'place', of: firstStayAmounts },
    trigger: { context: 'placedAt' },
    instanceKey: 'placedAt',
    metBy: ['STAY_PROLONGED', 'SHELTER_PLACED', 'SHELTER_LEFT'],
    basis: policy({ en: 'Policy: an emergency place is no home', ar: 'سياسة: مكان الطوارئ ليس سكناً' }),
    ladder: shortLadder,
    owner: 'shelterManager',
  },
  {
    ...fixed,
    id: 'prolongedStay',
    catalogue: null,
    label: { en: 'Next look at the prolonged stay', ar: 'المراجعة التالية للإقامة الممددة' },
    /** 7 calendar days from the prolongation (policy). */
    amount: aWeek,
    trigger: { context: 'prolongedAt' },
    instanceKey: 'prolongedAt',
    metBy: ['STAY_PROLONGED', 'SHELTER_PLACED', 'SHELTER_LEFT'],
    basis: policy({
      en: 'Policy: longer if unresolved, and looked at weekly',
      ar: 'سياسة: تُمدَّد إن لم يُوجد حل وتُراجَع أسبوعياً',
    }),
    ladder: longLadder,
    owner: 'shelterManager',
  },
  {
    ...fixed,
    id: 'courtOrder',
    catalogue: null,
    label: { en: 'Court order for the state shelter', ar: 'قرار المحكمة للمأوى الحكومي' },
    /** 72 hours from the identification (policy): as the request for recognition. */
    amount: { kind: 'elapsedHours', hours: 72 },
    trigger: { context: 'identifiedAt' },
    metBy: ['COURT_ORDER_FOR_SHELTER', 'ORDER_NOT_NEEDED'],
    basis: policy({
      en: 'Policy: asked for together with the recognition; other places are used meanwhile',
      ar: 'سياسة: يُطلب مع طلب الاعتراف، وتُستعمل أماكن أخرى في الأثناء',
    }),
    ladder: shortLadder,
    owner: 'caseOfficer',
  },
] as const satisfies readonly DeadlineDefinition[];
