import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, confirmed, idOf, instant, line, longText, optional, token, yesNo } from '../kernel/fields.js';
import { languageWords } from '../kernel/options.js';
import type { EventDefinition } from '../kernel/sop.js';
import {
  counselAnswers,
  guardianAnswers,
  interpreterTies,
  interviewers,
  interviewerSexes,
  recordings,
  repeatReasons,
  sexChoices,
} from './interview.options.js';

const officer = (en: string, ar: string) => idOf('officer', { label: { en, ar } });
const language = choice(languageWords, { label: { en: 'Language of the interview', ar: 'لغة المقابلة' } });
const reason = longText({ label: { en: 'Reason', ar: 'السبب' }, dataClass: 'K3' });

/** Planning, and the safeguards that must stand before anybody is asked anything. */
export const interviewPlanEvents = {
  REPEAT_REQUESTED: {
    schema: z.strictObject({
      reason: choice(repeatReasons, { label: { en: 'Reason', ar: 'السبب' } }),
      openQuestions: longText({
        label: { en: 'Open questions, one by one', ar: 'الأسئلة المفتوحة واحداً واحداً' },
        dataClass: 'K3',
      }),
    }),
    roles: interviewers,
    from: 'person',
    title: { en: 'Ask for another account', ar: 'طلب إفادة أخرى' },
    consequence: {
      en: 'A supervisor decides. The person is asked nothing that is not on the list.',
      ar: 'يقرر المشرف، ولا يُسأل الشخص عما ليس في القائمة.',
    },
  },
  REPEAT_APPROVED: {
    schema: z.strictObject({ reason }),
    roles: ['supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Approve another account', ar: 'الموافقة على إفادة أخرى' },
    consequence: {
      en: 'The interview is planned for the open questions alone.',
      ar: 'تُخطط المقابلة للأسئلة المفتوحة وحدها.',
    },
  },
  REPEAT_DENIED: {
    schema: z.strictObject({ reason }),
    roles: ['supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'No other account', ar: 'رفض إفادة أخرى' },
    consequence: { en: 'The copy of the earlier account is used.', ar: 'تُستعمل نسخة الإفادة السابقة.' },
  },
  ADULT_ASKED: {
    schema: z.strictObject({
      ownWish: confirmed({ label: { en: 'It is the own wish, nobody urged', ar: 'برغبته الشخصية ودون إلحاح من أحد' } }),
    }),
    roles: ['victimAdvocate', 'caseWorker', 'legalAid', 'caseOfficer'],
    from: 'person',
    title: { en: 'The adult asks to be heard', ar: 'البالغ يطلب الاستماع إليه' },
    consequence: {
      en: 'The account may be planned although the reflection period runs. The period itself goes on.',
      ar: 'يجوز التخطيط لأخذ الإفادة رغم سريان فترة التفكير، وتستمر الفترة نفسها.',
    },
  },
  PLANNED: {
    schema: z.strictObject({
      plannedFor: instant({ label: { en: 'Date and time', ar: 'الموعد' } }),
      interviewerId: officer('Interviewer', 'من يجري المقابلة'),
      interviewerSex: choice(interviewerSexes, { label: { en: 'Interviewer is', ar: 'من يجري المقابلة' } }),
      sexChoice: optional(
        choice(sexChoices, {
          label: { en: 'The person was asked and prefers', ar: 'سُئل الشخص ويفضّل' },
          help: { en: 'Always asked of a victim.', ar: 'تُسأل الضحية عن ذلك دائماً.' },
        }),
      ),
      secondInterviewerId: optional(officer('Second interviewer', 'المحاور الثاني')),
      aims: longText({ label: { en: 'Aims and open questions', ar: 'الأهداف والأسئلة المفتوحة' }, dataClass: 'K3' }),
    }),
    roles: interviewers,
    from: 'person',
    title: { en: 'Plan the interview', ar: 'التخطيط للمقابلة' },
    consequence: {
      en: 'The safeguards are prepared. Place and needs are checked anew for each date.',
      ar: 'تُعدّ الضمانات، ويُعاد التحقق من المكان والحاجات لكل موعد.',
    },
  },
  INTERPRETER_CONFIRMED: {
    schema: z.strictObject({
      interpreterId: token({ label: { en: 'Interpreter (token)', ar: 'المترجم (رمز)' } }),
      language,
      vetted: yesNo({ label: { en: 'Vetted, dialect checked', ar: 'جرى التحقق منه ومن اللهجة' } }),
      tie: choice(interpreterTies, { label: { en: 'Tie to person or case', ar: 'صلته بالشخص أو القضية' } }),
      oath: confirmed({ label: { en: 'Oath of the interpreter taken', ar: 'أدى المترجم اليمين' } }),
    }),
    roles: interviewers,
    from: 'person',
    title: { en: 'Interpreter confirmed', ar: 'تأكيد المترجم' },
    consequence: {
      en: 'Interviewer and interpreter plan together. A relative or somebody from the employer never interprets.',
      ar: 'يُخطط المحاور والمترجم معاً. ولا يترجم قريب أو من هو من جهة صاحب العمل.',
    },
  },
  INTERPRETER_NOT_NEEDED: {
    schema: z.strictObject({
      language,
      personAgrees: confirmed({ label: { en: 'The person understands and agrees', ar: 'الشخص يفهم اللغة ويوافق' } }),
    }),
    roles: interviewers,
    from: 'person',
    title: { en: 'No interpreter needed', ar: 'لا حاجة إلى مترجم' },
    consequence: { en: 'The person can ask for one at any time.', ar: 'يجوز للشخص طلب مترجم في أي وقت.' },
  },
  PLACE_CONFIRMED: {
    schema: z.strictObject({
      place: line({ label: { en: 'Place', ar: 'المكان' }, dataClass: 'K3' }),
      private: confirmed({
        label: { en: 'Private, safe, without those who harmed', ar: 'خاص وآمن وبعيد عمن ألحق الأذى' },
      }),
    }),
    roles: interviewers,
    from: 'person',
    title: { en: 'Place confirmed', ar: 'تأكيد المكان' },
    consequence: { en: 'It holds for this date.', ar: 'يسري لهذا الموعد.' },
  },
  NEEDS_CHECKED: {
    schema: z.strictObject({
      met: yesNo({
        label: { en: 'Rest, food, health and safety are seen to', ar: 'الراحة والغذاء والصحة والسلامة مؤمَّنة' },
      }),
    }),
    roles: ['victimAdvocate', 'caseWorker', 'medicalProvider', 'caseOfficer', 'childProtectionOfficer'],
    from: 'person',
    title: { en: 'Needs checked', ar: 'التحقق من الحاجات' },
    consequence: { en: 'An account waits until the needs are met.', ar: 'تنتظر الإفادة إلى أن تُلبى الحاجات.' },
  },
  RECORDING_DECIDED: {
    schema: z.strictObject({
      recording: choice(recordings, { label: { en: 'Recording, as the person wants', ar: 'التسجيل كما يرغب الشخص' } }),
    }),
    roles: interviewers,
    from: 'person',
    title: { en: 'Consent to the recording', ar: 'الموافقة على التسجيل' },
    consequence: {
      en: 'A recording spares the person a repeat. Who does not want one is written down only.',
      ar: 'يغني التسجيل الشخص عن تكرار إفادته. ومن لا يرغب فيه تُدوَّن أقواله فقط.',
    },
  },
  CHILD_SUPPORT_CONFIRMED: {
    schema: z.strictObject({
      trained: confirmed({
        label: { en: 'The interviewer is trained to hear children', ar: 'المحاور مدرَّب على الاستماع إلى الأطفال' },
      }),
      supportAdult: token({ label: { en: 'Support adult (token)', ar: 'البالغ المرافق (رمز)' } }),
      guardian: choice(guardianAnswers, { label: { en: 'Guardian', ar: 'الوصي' } }),
      guardianInvolved: yesNo({
        label: { en: 'Parent or guardian may be involved in the offence', ar: 'يُحتمل ضلوع أحد الوالدين أو الوصي' },
      }),
      assent: yesNo({ label: { en: 'The child agrees', ar: 'الطفل موافق' } }),
    }),
    roles: [...interviewers, 'guardian'],
    from: 'person',
    title: { en: "Child's support confirmed", ar: 'تأكيد دعم الطفل' },
    consequence: {
      en: 'The support adult sits beside the child; the account is recorded once.',
      ar: 'يجلس البالغ المرافق مع الطفل، وتُسجل الإفادة مرة واحدة.',
    },
  },
  RIGHTS_TOLD: {
    schema: z.strictObject({
      language,
      understood: confirmed({ label: { en: 'Told back in own words', ar: 'أعادها بكلماته' } }),
    }),
    roles: [...interviewers, 'legalAid'],
    from: 'person',
    title: { en: 'Rights told', ar: 'الإبلاغ بالحقوق' },
    consequence: {
      en: 'Among them: to say nothing, to have a lawyer, to stop. The rights sheet goes to the file.',
      ar: 'ومنها: الصمت، والاستعانة بمحامٍ، والتوقف. وتُحفظ ورقة الحقوق في الدعوى.',
    },
  },
  COUNSEL_OFFERED: {
    schema: z.strictObject({ answer: choice(counselAnswers, { label: { en: 'Answer', ar: 'الجواب' } }) }),
    roles: [...interviewers, 'legalAid'],
    from: 'person',
    title: { en: 'Lawyer offered', ar: 'عرض الاستعانة بمحامٍ' },
    consequence: { en: 'A lawyer who is wanted is waited for.', ar: 'يُنتظر المحامي إذا طُلب.' },
  },
  ATTENDS_FREELY: {
    schema: z.strictObject({
      mayLeave: confirmed({
        label: { en: 'Knows that leaving is possible at any time', ar: 'يعلم أن له المغادرة في أي وقت' },
      }),
    }),
    roles: interviewers,
    from: 'person',
    title: { en: 'The suspect attends at liberty', ar: 'حضور المتهم طليقاً' },
    consequence: {
      en: 'For a suspect whom nobody holds. Whoever is held is questioned only while the clock of the detention runs.',
      ar: 'لمتهم غير موقوف. أما الموقوف فلا يُستجوب إلا ومهلة توقيفه جارية.',
    },
  },
  SAFEGUARDS_CHECKED: {
    schema: noFields,
    roles: interviewers,
    from: 'person',
    title: { en: 'All safeguards are there', ar: 'اكتمال الضمانات' },
    consequence: {
      en: 'The interview can begin; they are checked once more then.',
      ar: 'يمكن البدء بالمقابلة، ويُتحقق منها مرة أخرى عندئذ.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
