import { z } from 'zod';
import { told } from './events.js';
import { choice, line, optional, token, yesNo } from './fields.js';
import type { EventDefinition } from './sop.js';
import { exhibitField, needFields, personField, personFields, suspectField } from './subjects.js';

/*
 * Hooks between procedures (the "Hooks" line of each SOP in the domain reference). A procedure never knows another one: it
 * tells the case what happened, in codes, and the case starts or tells whom it concerns. Every hook is known in every state
 * of the case.
 */

/** Kinds of interview (SOP-11). */
export const interviewKinds = {
  needs: { en: 'Needs talk', ar: 'حديث عن الحاجات' },
  victimAccount: { en: 'Account of a victim', ar: 'إفادة ضحية' },
  witnessAccount: { en: 'Account of a witness', ar: 'إفادة شاهد' },
  suspect: { en: 'Questioning of a suspect', ar: 'استجواب متهم' },
} as const;

/** What may have changed the danger to somebody (SOP-07). */
export const dangerCauses = {
  threat: { en: 'Threat received', ar: 'ورود تهديد' },
  suspectReleased: { en: 'Suspect released', ar: 'إخلاء سبيل متهم' },
  suspectEscaped: { en: 'Suspect escaped', ar: 'هروب متهم' },
  beforeHearing: { en: 'A hearing is near', ar: 'اقتراب جلسة' },
  beforeReturn: { en: 'A return is near', ar: 'اقتراب العودة' },
  dataLeak: { en: 'Data leaked', ar: 'تسرب بيانات' },
  locationKnown: { en: 'The place of stay is known', ar: 'انكشاف مكان الإقامة' },
  missing: { en: 'The person is missing', ar: 'فقدان الشخص' },
  staffThreat: { en: 'Staff threatened', ar: 'تهديد العاملين' },
  withdrawal: { en: 'The victim withdraws', ar: 'تنازل الضحية' },
} as const;

/** What reaches over the border (SOP-14). */
export const foreignElements = {
  victim: { en: 'Victim', ar: 'ضحية' },
  suspect: { en: 'Suspect', ar: 'متهم' },
  evidence: { en: 'Evidence', ar: 'أدلة' },
  money: { en: 'Money', ar: 'أموال' },
} as const;

export const hookEvents = {
  /** How a procedure stands. `state` is a code of that procedure; the case keeps the last. */
  PROCEDURE_REPORTED: told(
    z.strictObject({
      key: token({ label: { en: 'Procedure', ar: 'الإجراء' } }),
      state: line({ label: { en: 'State', ar: 'الحالة' } }),
      ended: yesNo({ label: { en: 'Nothing is owed any more', ar: 'لم يبق واجب' } }),
    }),
    { en: 'Procedure reported', ar: 'تقرير عن إجراء' },
    { en: 'The case knows how the procedure stands.', ar: 'تعرف القضية وضع الإجراء.' },
  ),
  /** SOP-04 starts. */
  NEED_REPORTED: told(
    z.strictObject(needFields),
    { en: 'Need reported by a procedure', ar: 'حاجة أبلغ عنها إجراء' },
    { en: 'A referral starts by itself.', ar: 'تبدأ الإحالة تلقائياً.' },
  ),
  /** Somebody was found or named: screening (SOP-03) and the first risk assessment (SOP-07) start; a child's track (SOP-06) too. */
  PERSON_FOUND: told(
    z.strictObject(personFields),
    { en: 'Person found', ar: 'العثور على شخص' },
    { en: 'Screening starts, and for a child the child track.', ar: 'يبدأ الفرز، وللطفل مسار الطفل.' },
  ),
  /** SOP-06 starts for a person who has none yet. */
  CHILD_FOUND: told(
    z.strictObject(personFields),
    { en: 'Child found', ar: 'العثور على طفل' },
    { en: 'The child track starts at once.', ar: 'يبدأ مسار الطفل فوراً.' },
  ),
  /** From screening: services, protection (SOP-05) for an adult, the child track (SOP-06) for anyone who may be a child. */
  VICTIM_PRESUMED: told(
    z.strictObject({
      ...personFields,
      recognised: yesNo({ label: { en: 'Formally recognised', ar: 'معترف به رسمياً' } }),
    }),
    { en: 'Screening presumes a victim', ar: 'الفرز يفترض ضحية' },
    { en: 'Protection starts; help waits for nobody.', ar: 'تبدأ الحماية ولا تنتظر المساعدة أحداً.' },
  ),
  /** Screening has come to its end for this person. */
  RECOGNITION_DECIDED: told(
    z.strictObject({
      personId: personField,
      result: choice(
        {
          recognised: { en: 'Recognised', ar: 'معترف به' },
          notRecognised: { en: 'Not recognised', ar: 'غير معترف به' },
          otherProtection: { en: 'Other protection need', ar: 'حاجة حماية أخرى' },
          noIndicators: { en: 'No indicators', ar: 'لا مؤشرات' },
        },
        { label: { en: 'Result', ar: 'النتيجة' } },
      ),
    }),
    { en: 'Identification decided', ar: 'البت في تحديد الضحية' },
    { en: 'The case records the result.', ar: 'تسجل القضية النتيجة.' },
  ),
  /** SOP-10 starts. */
  EXHIBIT_FOUND: told(
    z.strictObject({ exhibitId: exhibitField, digital: yesNo({ label: { en: 'Digital', ar: 'رقمي' } }) }),
    { en: 'Exhibit found', ar: 'العثور على مبرز' },
    { en: 'Its custody starts.', ar: 'تبدأ حيازته.' },
  ),
  /** SOP-08 starts. */
  GROUP_FOUND: told(
    z.strictObject({}),
    { en: 'Smuggled group found', ar: 'العثور على مجموعة مهرّبة' },
    { en: 'The group track starts.', ar: 'يبدأ مسار المجموعة.' },
  ),
  /** SOP-02 starts. */
  SCENE_ACTIVE: told(
    z.strictObject({}),
    { en: 'Active scene', ar: 'موقع قائم' },
    { en: 'First response starts.', ar: 'تبدأ الاستجابة الأولى.' },
  ),
  /** SOP-11 starts. One of the two tokens is given. */
  INTERVIEW_NEEDED: told(
    z.strictObject({
      kind: choice(interviewKinds, { label: { en: 'Kind of interview', ar: 'نوع المقابلة' } }),
      personId: optional(personField),
      suspectId: optional(suspectField),
    }),
    { en: 'Interview needed', ar: 'الحاجة إلى مقابلة' },
    { en: 'An interview is planned.', ar: 'تُخطط مقابلة.' },
  ),
  /** SOP-14 starts as a request to another country. */
  FOREIGN_ELEMENT: told(
    z.strictObject({ element: choice(foreignElements, { label: { en: 'What lies abroad', ar: 'العنصر الخارجي' } }) }),
    { en: 'Foreign element', ar: 'عنصر أجنبي' },
    { en: 'A request to another country is prepared.', ar: 'يُعدّ طلب إلى دولة أخرى.' },
  ),
  /** SOP-14 starts as a return. */
  RETURN_WISHED: told(
    z.strictObject({ ...personFields }),
    { en: 'Return wished', ar: 'الرغبة في العودة' },
    { en: 'A safe return is prepared, if it is one.', ar: 'تُعدّ عودة آمنة إن كانت كذلك.' },
  ),
  /** Everyone whose danger this changes is assessed anew within hours (SOP-07). Without a person: all of the case. */
  DANGER_REPORTED: told(
    z.strictObject({
      personId: optional(personField),
      cause: choice(dangerCauses, { label: { en: 'Cause', ar: 'السبب' } }),
    }),
    { en: 'Danger may have changed', ar: 'احتمال تغير الخطر' },
    { en: 'The risk is assessed anew.', ar: 'يُقيَّم الخطر من جديد.' },
  ),
  /** Somebody who is or may be charged may be a victim: non-punishment review (SOP-12, SOP-13). */
  FORCED_ROLE_REPORTED: told(
    z.strictObject({ personId: personField }),
    { en: 'Forced role reported', ar: 'الإبلاغ عن دور قسري' },
    { en: 'Screening and the non-punishment review open.', ar: 'يُفتح الفرز ومراجعة عدم المعاقبة.' },
  ),
  /** The adult wants to help the investigation, of their own free will (SOP-05 to SOP-11). */
  COOPERATION_DECIDED: told(
    z.strictObject({ personId: personField, cooperates: yesNo({ label: { en: 'Cooperates', ar: 'يتعاون' } }) }),
    { en: 'Decision on cooperation', ar: 'قرار التعاون' },
    { en: 'Help goes on either way.', ar: 'تستمر المساعدة في الحالتين.' },
  ),
  /** The investigation's file is with the court (SOP-09 to SOP-13). */
  FILE_REFERRED: told(
    z.strictObject({}),
    { en: 'File referred to court', ar: 'إحالة الدعوى إلى المحكمة' },
    { en: 'Prosecution begins.', ar: 'تبدأ مرحلة المحاكمة.' },
  ),
  /** The judge closed the investigation without a referral. */
  INVESTIGATION_CLOSED: told(
    z.strictObject({
      ground: choice(
        {
          noOffence: { en: 'No offence', ar: 'لا جريمة' },
          unknownOffender: { en: 'Unknown offender', ar: 'الفاعل مجهول' },
        },
        { label: { en: 'Ground', ar: 'السبب' } },
      ),
    }),
    { en: 'Investigation closed', ar: 'غلق التحقيق' },
    { en: 'The victims are told, the risk is reviewed.', ar: 'تُعلَم الضحايا ويُراجَع الخطر.' },
  ),
  /** The judgment cannot be changed any more (SOP-13): exhibits wait for their disposal (SOP-10). */
  JUDGMENT_FINAL: told(
    z.strictObject({}),
    { en: 'Judgment final', ar: 'اكتساب الحكم الدرجة القطعية' },
    { en: 'Exhibits wait for their disposal.', ar: 'تنتظر المبرزات البت في مصيرها.' },
  ),
} as const satisfies Record<string, EventDefinition>;
