import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, yesNo } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { interviewCustody } from './interview.shapes.js';

/** What the case tells the interviews of a person, and the event an interview is born of. */
export const interviewToldEvents = {
  INTERVIEW_REQUESTED: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'Interview asked for', ar: 'طلب إجراء مقابلة' },
    consequence: { en: 'The interview is planned.', ar: 'تُخطط المقابلة.' },
  },
  REFLECTION_STARTED: {
    schema: noFields,
    roles: [],
    from: 'procedure',
    title: { en: 'A reflection period has started', ar: 'بدء فترة التعافي والتفكير' },
    consequence: {
      en: 'No account is taken before it ends, unless the adult asks for it.',
      ar: 'لا تؤخذ إفادة قبل انتهائها ما لم يطلب البالغ ذلك بنفسه.',
    },
  },
  REFLECTION_ENDED: {
    schema: noFields,
    roles: [],
    from: 'procedure',
    title: { en: 'The reflection period is over', ar: 'انتهاء فترة التعافي والتفكير' },
    consequence: { en: 'An account may be planned.', ar: 'يجوز التخطيط لأخذ الإفادة.' },
  },
  COOPERATION_DECIDED: {
    schema: z.strictObject({ cooperates: yesNo({ label: { en: 'Cooperates', ar: 'يتعاون' } }) }),
    roles: [],
    from: 'procedure',
    title: { en: 'The person has decided about cooperation', ar: 'قرار الشخص بشأن التعاون' },
    consequence: {
      en: 'Who cooperates may be interviewed at once; of who declines no account is taken. Help goes on either way.',
      ar: 'من يتعاون يجوز مقابلته فوراً، ومن يمتنع لا تؤخذ إفادته. وتستمر المساعدة في الحالتين.',
    },
  },
  CUSTODY_CHANGED: {
    schema: z.strictObject({ custody: choice(interviewCustody, { label: { en: 'Custody', ar: 'الاحتجاز' } }) }),
    roles: [],
    from: 'procedure',
    title: { en: 'Custody of the person changed', ar: 'تغيّر وضع احتجاز الشخص' },
    consequence: {
      en: 'A victim in custody is not interviewed; a suspect only while the clock of the detention runs.',
      ar: 'لا تُقابَل ضحية محتجزة، ولا يُستجوب متهم موقوف إلا ومهلة توقيفه جارية.',
    },
  },
  INTERVIEW_NO_LONGER_NEEDED: {
    schema: noFields,
    roles: [],
    from: 'procedure',
    title: { en: 'The interview is no longer needed', ar: 'لم تعد المقابلة لازمة' },
    consequence: { en: 'What has not begun is not held.', ar: 'لا تُجرى مقابلة لم تبدأ.' },
  },
} as const satisfies Record<string, EventDefinition>;
