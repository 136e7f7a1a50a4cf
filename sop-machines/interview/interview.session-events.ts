import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, confirmed, hashValue, longText, optional, yesNo } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { interviewers, postponements, watchers } from './interview.options.js';

const reason = longText({ label: { en: 'Reason', ar: 'السبب' }, dataClass: 'K3' });

/** The session itself: engage and explain, account, clarification, closure. */
export const interviewSessionEvents = {
  STARTED: {
    schema: noFields,
    roles: interviewers,
    from: 'person',
    title: { en: 'Begin', ar: 'بدء المقابلة' },
    consequence: {
      en: 'First everything is explained; nothing is asked yet.',
      ar: 'يُشرح كل شيء أولاً ولا يُسأل عن شيء بعد.',
    },
  },
  ACCOUNT_BEGUN: {
    schema: z.strictObject({
      explained: confirmed({
        label: {
          en: 'Purpose, use of the answers, breaks and the right to stop are explained',
          ar: 'شُرح الغرض واستعمال الأجوبة والاستراحات والحق في التوقف',
        },
      }),
    }),
    roles: interviewers,
    from: 'person',
    title: { en: 'The person tells', ar: 'بدء الإفادة' },
    consequence: {
      en: 'In own words, without leading questions. The case counts an account from here.',
      ar: 'بكلماته ودون أسئلة إيحائية. وتُحتسب إفادة في القضية من هنا.',
    },
  },
  CLARIFICATION_BEGUN: {
    schema: noFields,
    roles: interviewers,
    from: 'person',
    title: { en: 'Clarify', ar: 'الاستيضاح' },
    consequence: { en: 'Open questions first, then what is unclear.', ar: 'الأسئلة المفتوحة أولاً ثم ما لم يتضح.' },
  },
  BREAK: {
    schema: noFields,
    roles: interviewers,
    from: 'person',
    title: { en: 'Break taken', ar: 'استراحة' },
    consequence: { en: 'The watch for the next break begins anew.', ar: 'تبدأ متابعة الاستراحة التالية من جديد.' },
  },
  STOPPED: {
    schema: z.strictObject({ reason: optional(reason) }),
    roles: watchers,
    from: 'person',
    title: { en: 'The person stops', ar: 'توقف الشخص عن الإفادة' },
    consequence: {
      en: 'Nobody is urged to go on. Help does not depend on it.',
      ar: 'لا يُلحّ على أحد بالمتابعة، ولا تتوقف المساعدة على ذلك.',
    },
  },
  RESUMED: {
    schema: z.strictObject({
      ownWish: confirmed({ label: { en: 'It is the own wish, nobody urged', ar: 'برغبته الشخصية ودون إلحاح من أحد' } }),
    }),
    roles: [...interviewers, 'victimAdvocate', 'legalAid'],
    from: 'person',
    title: { en: 'The person wants to go on', ar: 'الشخص يرغب في المتابعة' },
    consequence: { en: 'It is planned anew, with all safeguards.', ar: 'تُخطط المقابلة من جديد بكل ضماناتها.' },
  },
  RECORDING_FAILED: {
    schema: z.strictObject({ reason: optional(reason) }),
    roles: interviewers,
    from: 'person',
    title: { en: 'The recording fails', ar: 'تعطل التسجيل' },
    consequence: { en: 'Nothing is asked until it is settled.', ar: 'لا يُسأل عن شيء قبل تسوية الأمر.' },
  },
  RECORDING_RESTORED: {
    schema: noFields,
    roles: interviewers,
    from: 'person',
    title: { en: 'The recording runs again', ar: 'عودة التسجيل' },
    consequence: { en: 'The interview goes on where it stopped.', ar: 'تستمر المقابلة من حيث توقفت.' },
  },
  CONTINUED_IN_WRITING: {
    schema: z.strictObject({
      personAgrees: confirmed({
        label: { en: 'The person agrees to go on in writing', ar: 'الشخص يوافق على المتابعة كتابةً' },
      }),
    }),
    roles: interviewers,
    from: 'person',
    title: { en: 'Go on in writing', ar: 'المتابعة كتابةً' },
    consequence: { en: 'What was recorded so far is kept.', ar: 'يُحفظ ما سُجل إلى الآن.' },
  },
  POSTPONED: {
    schema: z.strictObject({
      cause: choice(postponements, { label: { en: 'Because of', ar: 'بسبب' } }),
      note: optional(longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' })),
    }),
    roles: [...interviewers, 'victimAdvocate', 'medicalProvider'],
    from: 'person',
    title: { en: 'Postpone', ar: 'تأجيل المقابلة' },
    consequence: {
      en: 'Looked at again after seven days. Fear has the danger assessed at once.',
      ar: 'يُنظر فيها بعد سبعة أيام. وإذا كان السبب الخوف قُيّم الخطر فوراً.',
    },
  },
  POSTPONEMENT_REVIEWED: {
    schema: z.strictObject({
      ready: yesNo({ label: { en: 'The cause is over', ar: 'زال السبب' } }),
      note: optional(reason),
    }),
    roles: [...interviewers, 'victimAdvocate', 'medicalProvider'],
    from: 'person',
    title: { en: 'Postponement reviewed', ar: 'مراجعة التأجيل' },
    consequence: {
      en: 'It is planned, or looked at again after seven days.',
      ar: 'تُخطط المقابلة أو يُنظر فيها بعد سبعة أيام أخرى.',
    },
  },
  CANCELLED: {
    schema: z.strictObject({ reason }),
    roles: [...interviewers, 'supervisor'],
    from: 'person',
    title: { en: 'Not held', ar: 'إلغاء المقابلة' },
    consequence: {
      en: 'Only while nothing was said: what was said is kept and closed.',
      ar: 'فقط ما دام لم يُقل شيء؛ فما قيل يُحفظ وتُختم به المقابلة.',
    },
  },
  CLOSED: {
    schema: z.strictObject({
      sha256: optional(
        hashValue('sha256', {
          label: { en: 'SHA-256 value of the recording', ar: 'قيمة SHA-256 للتسجيل' },
          help: {
            en: '64 hexadecimal digits; required if it was recorded.',
            ar: 'أربعة وستون رقماً بالنظام الست عشري؛ إلزامية عند التسجيل.',
          },
        }),
      ),
      nextStepsTold: confirmed({ label: { en: 'The person knows what comes next', ar: 'يعلم الشخص ما يلي ذلك' } }),
    }),
    roles: interviewers,
    from: 'person',
    title: { en: 'Close the interview', ar: 'ختام المقابلة' },
    consequence: {
      en: 'The transcript is due in 48 hours; psychosocial after-care is asked for on the same day.',
      ar: 'يُستحق المحضر خلال 48 ساعة، وتُطلب الرعاية النفسية والاجتماعية في اليوم نفسه.',
    },
  },
  COERCION_REPORTED: {
    schema: z.strictObject({ reason }),
    roles: watchers,
    from: 'person',
    title: { en: 'Coercion reported', ar: 'الإبلاغ عن إكراه' },
    consequence: {
      en: 'The interview stops. Unit head and prosecutor are alarmed at once.',
      ar: 'تتوقف المقابلة، ويُنبَّه رئيس الوحدة والادعاء العام فوراً.',
    },
  },
  COERCION_REVIEWED: {
    schema: z.strictObject({ coerced: yesNo({ label: { en: 'There was coercion', ar: 'وقع إكراه' } }), reason }),
    roles: ['prosecutor', 'investigativeJudge'],
    from: 'person',
    title: { en: 'Report of coercion decided', ar: 'البت في بلاغ الإكراه' },
    consequence: {
      en: 'What was said under coercion is used by nobody, except as proof of the coercion.',
      ar: 'ما قيل تحت الإكراه لا يستعمله أحد إلا دليلاً على الإكراه نفسه.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
