import type { RefusalCode } from '../../workflows/messages.js';
import type { Words } from '../../sop-machines/kernel/words.js';

interface RefusalKind {
  readonly status: number;
  readonly title: Words;
  readonly detail: Words;
}

const kind = (status: number, title: [string, string], detail: [string, string]): RefusalKind => ({
  status,
  title: { en: title[0], ar: title[1] },
  detail: { en: detail[0], ar: detail[1] },
});

/** How each refusal of a procedure is answered over HTTP, in one place. */
export const refusalCatalogue: Readonly<Record<RefusalCode, RefusalKind>> = {
  EVENT_UNKNOWN: kind(
    400,
    ['Unknown event', 'حدث غير معروف'],
    [
      'This procedure has no event "{event}". GET /api/procedures/{procedureId} lists what can be sent.',
      'لا يوجد في هذا الإجراء حدث باسم «{event}». اطّلع على الأحداث المتاحة في صفحة الإجراء.',
    ],
  ),
  EVENT_NOT_ALLOWED: kind(
    409,
    ['Not possible now', 'غير ممكن الآن'],
    [
      '"{title}" cannot be recorded in this state. Nothing was changed; see the reasons and who can meet them.',
      'لا يمكن تسجيل «{title}» في هذه الحالة. لم يتغيّر شيء؛ انظر الأسباب ومن يستطيع استيفاءها.',
    ],
  ),
  EVENT_INVALID: kind(
    400,
    ['Some fields are not right', 'بعض الحقول غير صحيحة'],
    [
      'Nothing was changed. Mend these fields and send again: {fields}.',
      'لم يتغيّر شيء. صحّح هذه الحقول ثم أرسل مجدداً: {fields}.',
    ],
  ),
  ROLE_MAY_NOT_SEND: kind(
    403,
    ['Another role records this', 'يسجّل هذا دور آخر'],
    [
      '"{title}" is recorded by: {roles}. Ask one of them; nothing was changed.',
      'يسجّل «{title}»: {roles}. اطلب ذلك ممن يحمل أحد هذه الأدوار؛ لم يتغيّر شيء.',
    ],
  ),
  OCCURRED_IN_FUTURE: kind(
    400,
    ['The time lies in the future', 'الوقت في المستقبل'],
    [
      'occurredAt is later than the time of this case. Give the time when it happened.',
      'وقت الوقوع لاحق لوقت هذه القضية. أدخل الوقت الذي وقع فيه الحدث.',
    ],
  ),
  OCCURRED_BEFORE_CASE: kind(
    400,
    ['The time lies before the case', 'الوقت سابق لبدء القضية'],
    [
      'occurredAt is earlier than the report that began this case. Check the date.',
      'وقت الوقوع سابق للبلاغ الذي بدأت به القضية. تحقق من التاريخ.',
    ],
  ),
  CHANGED_SINCE_SEEN: kind(
    409,
    ['Something changed meanwhile', 'تغيّر شيء في هذه الأثناء'],
    [
      'Somebody or a deadline was faster. See what changed, check your entry and send it again; what you typed is kept.',
      'سبقك شخص آخر أو انقضت مهلة. اطّلع على ما تغيّر وراجع ما أدخلته ثم أرسله مجدداً؛ ما كتبته محفوظ.',
    ],
  ),
  EVENT_ID_REUSED: kind(
    409,
    ['The Idempotency-Key was used for something else', 'استُخدم المفتاح لطلب آخر'],
    [
      'This key already stands for another request. Use a new key for a new request; nothing was changed.',
      'هذا المفتاح مرتبط بطلب آخر. استخدم مفتاحاً جديداً لطلب جديد؛ لم يتغيّر شيء.',
    ],
  ),
  PROCEDURE_ENDED: kind(
    409,
    ['The procedure has ended', 'انتهى الإجراء'],
    [
      'Nothing more can be recorded in it. Record it in the case’s open procedures.',
      'لا يمكن تسجيل المزيد فيه. سجّله في الإجراءات المفتوحة للقضية.',
    ],
  ),
};
