import type { Amount, DeadlineDefinition } from '../kernel/deadline.js';
import { unconfirmed } from '../kernel/deadlines.js';
import { longLadder } from '../kernel/ladders.js';
import type { Words } from '../kernel/words.js';

const months = (count: number): Amount => ({ kind: 'calendarMonths', months: count, lastDay: 'sameDay' });

/** Visits after an assault, each counted from the last exposure. Source: clinical guidelines (domain reference A1b, S60). */
const visit = <const Id extends string>(id: Id, amount: Amount, label: Words) =>
  ({
    id,
    catalogue: null,
    label,
    amount,
    trigger: { context: 'exposedAt' },
    instanceKey: 'exposedAt',
    metBy: ['HEALTH_VISIT'],
    basis: unconfirmed('guideline', 'CLINICAL-SEXUAL-VIOLENCE', {
      en: 'Clinical guidelines on care after sexual violence: follow-up at 2 weeks, 3 months and 6 months',
      ar: 'إرشادات الرعاية السريرية بعد العنف الجنسي: متابعة بعد أسبوعين وثلاثة أشهر وستة أشهر',
    }),
    extendable: 'none',
    pausable: false,
    nature: 'medical',
    polarity: 'limit',
    ladder: longLadder,
    owner: 'medicalProvider',
  }) as const satisfies DeadlineDefinition;

export const healthDeadlines = [
  visit(
    'healthTwoWeeks',
    { kind: 'calendarDays', days: 14, count: 'exclusive' },
    {
      en: 'Health follow-up: 2 weeks',
      ar: 'متابعة صحية: أسبوعان',
    },
  ),
  visit('healthThreeMonths', months(3), { en: 'Health follow-up: 3 months', ar: 'متابعة صحية: 3 أشهر' }),
  visit('healthSixMonths', months(6), { en: 'Health follow-up: 6 months', ar: 'متابعة صحية: 6 أشهر' }),
] as const;
