import type { Words } from '../../sop-machines/kernel/words.js';

interface ProblemKind {
  readonly status: number;
  readonly title: Words;
  /** What happened and the way out; `{name}` is filled from the parameters. */
  readonly detail: Words;
}

const kind = (status: number, title: [string, string], detail: [string, string]): ProblemKind => ({
  status,
  title: { en: title[0], ar: title[1] },
  detail: { en: detail[0], ar: detail[1] },
});

/** Every way in which the API says no, by its stable code. Refusals of a procedure stand in `refusal-catalogue.ts`. */
export const catalogue = {
  NOT_SIGNED_IN: kind(
    401,
    ['Not signed in', 'لم تسجّل الدخول'],
    ['Sign in first; nothing was changed.', 'سجّل الدخول أولاً؛ لم يتغيّر شيء.'],
  ),
  SESSION_EXPIRED: kind(
    401,
    ['Your session has ended', 'انتهت جلستك'],
    [
      'Nothing was sent and nothing was changed. What you typed stays in this page: sign in again and send it once more.',
      'لم يُرسل شيء ولم يتغيّر شيء. ما كتبته باقٍ في هذه الصفحة: سجّل الدخول من جديد ثم أرسله مرة أخرى.',
    ],
  ),
  SESSION_LOCKED: kind(
    401,
    ['This session is locked', 'هذه الجلسة مقفلة'],
    [
      'Nobody used the page for a while. Nothing was sent; what you typed is kept. Give your password to go on.',
      'لم يُستخدم أحد الصفحة منذ مدة. لم يُرسل شيء وما كتبته محفوظ. أدخل كلمة المرور للمتابعة.',
    ],
  ),
  SIGN_IN_FAILED: kind(
    401,
    ['Sign-in failed', 'تعذّر تسجيل الدخول'],
    [
      'The login or the password is wrong. Try again, or ask your administrator for a new one-time password.',
      'اسم الدخول أو كلمة المرور غير صحيحة. حاول مجدداً أو اطلب من المسؤول كلمة مرور لمرة واحدة.',
    ],
  ),
  TOO_MANY_ATTEMPTS: kind(
    429,
    ['Too many attempts', 'محاولات كثيرة'],
    ['Wait {seconds} seconds and try again.', 'انتظر {seconds} ثانية ثم حاول مجدداً.'],
  ),
  PASSWORD_CHANGE_NEEDED: kind(
    403,
    ['Choose your own password', 'اختر كلمة مرور خاصة بك'],
    [
      'You signed in with a one-time password. Change it with POST /api/sessions/password, then go on.',
      'سجّلت الدخول بكلمة مرور لمرة واحدة. غيّرها أولاً ثم تابع.',
    ],
  ),
  FOREIGN_ORIGIN: kind(
    403,
    ['The request came from another site', 'جاء الطلب من موقع آخر'],
    ['Nothing was changed. Send it from Sanad’s own pages.', 'لم يتغيّر شيء. أرسل الطلب من صفحات «سند» نفسها.'],
  ),
  ROLE_NEEDED: kind(
    403,
    ['Another role is needed', 'يلزم دور آخر'],
    ['Only {role} can do this. Ask one of them.', 'لا يستطيع ذلك إلا {role}. اطلب ذلك ممن يحمل هذا الدور.'],
  ),
  NOT_FOUND: kind(
    404,
    ['Not found', 'غير موجود'],
    [
      'There is nothing here that you can see. Check the address, or open it from your list.',
      'لا يوجد هنا ما يمكنك رؤيته. تحقق من العنوان أو افتحه من قائمتك.',
    ],
  ),
  BODY_NOT_JSON: kind(
    400,
    ['The body is not JSON', 'محتوى الطلب ليس JSON'],
    [
      'Send the body as valid JSON in UTF-8. Nothing was changed.',
      'أرسل المحتوى بصيغة JSON سليمة وبترميز UTF-8. لم يتغيّر شيء.',
    ],
  ),
  CONTENT_TYPE_UNSUPPORTED: kind(
    415,
    ['The content type is not supported', 'نوع المحتوى غير مدعوم'],
    ['Send the body with Content-Type: application/json.', 'أرسل المحتوى بالنوع application/json.'],
  ),
  BODY_TOO_LARGE: kind(
    413,
    ['The body is too large', 'المحتوى كبير جداً'],
    [
      'At most 2 MB are accepted. Shorten the text or split it into two reports.',
      'الحد الأقصى ٢ ميغابايت. اختصر النص أو قسّمه إلى تقريرين.',
    ],
  ),
  INVALID: kind(
    400,
    ['Some fields are not right', 'بعض الحقول غير صحيحة'],
    [
      'Nothing was changed. Mend these fields and send again: {fields}.',
      'لم يتغيّر شيء. صحّح هذه الحقول ثم أرسل مجدداً: {fields}.',
    ],
  ),
  LOGIN_TAKEN: kind(
    409,
    ['The login is taken', 'اسم الدخول مستخدم'],
    ['Somebody already signs in as "{login}". Choose another.', 'يوجد من يدخل باسم «{login}». اختر اسماً آخر.'],
  ),
  CALENDAR_CHANGED: kind(
    409,
    ['The calendar was changed meanwhile', 'تغيّر التقويم في هذه الأثناء'],
    [
      'It is at version {version} now. Load it again and repeat your change.',
      'أصبح الإصدار {version}. حمّله من جديد ثم كرّر التعديل.',
    ],
  ),
  PROFILE_DISABLED: kind(
    409,
    ['This jurisdiction is switched off', 'هذه الولاية القضائية معطّلة'],
    [
      'No case can be registered or moved under "{profile}" now. Choose another, or ask an administrator to switch it on with a reason.',
      'لا يمكن الآن تسجيل قضية أو نقلها وفق «{profile}». اختر غيرها، أو اطلب من مسؤول النظام تفعيلها مع بيان السبب.',
    ],
  ),
  PROFILE_NOT_IN_FORCE: kind(
    409,
    ['No law of this jurisdiction is that old', 'لا يوجد لهذه الولاية القضائية قانون بهذا القدم'],
    [
      'The system knows no law of "{profile}" that was in force on {date}. Check the date of registration, or choose another jurisdiction.',
      'لا يعرف النظام قانوناً لـ«{profile}» كان نافذاً في {date}. تحقق من تاريخ التسجيل أو اختر ولاية قضائية أخرى.',
    ],
  ),
  SAME_JURISDICTION: kind(
    409,
    ['The case is there already', 'القضية هناك بالفعل'],
    [
      'Nothing was changed: the case follows the law of this jurisdiction now.',
      'لم يتغيّر شيء: تخضع القضية حالياً لقانون هذه الولاية القضائية.',
    ],
  ),
  CLOCK_NOT_ALLOWED: kind(
    400,
    ['This clock is not allowed here', 'هذه الساعة غير مسموح بها هنا'],
    [
      'A fast or manual clock exists only in demo, test and training systems. Leave the clock out.',
      'الساعة السريعة أو اليدوية متاحة فقط في أنظمة العرض والاختبار والتدريب. احذف حقل الساعة.',
    ],
  ),
  CLOCK_NOT_MANUAL: kind(
    409,
    ['This case’s time moves by itself', 'وقت هذه القضية يسير من تلقاء نفسه'],
    ['Only a case with a manual clock can be advanced.', 'لا يمكن تقديم الوقت إلا في قضية ساعتها يدوية.'],
  ),
  ALREADY_ACKNOWLEDGED: kind(
    409,
    ['The alert is already acknowledged', 'سبق تأكيد التنبيه'],
    ['{name} acknowledged it. Nothing more is needed from you.', 'أكّده {name}. لا يلزمك شيء آخر.'],
  ),
  NOT_MISSED: kind(
    409,
    ['This deadline was not missed', 'لم يفت هذا الموعد'],
    ['A reason is asked for only when a deadline was missed.', 'يُطلب السبب فقط عندما يفوت موعد.'],
  ),
  TEMPORAL_AWAY: kind(
    503,
    ['The procedure cannot be reached', 'تعذّر الوصول إلى الإجراء'],
    [
      'It is not known whether it was taken. Send it again with the same Idempotency-Key: it will count once.',
      'لا يُعرف إن كان قد سُجّل. أرسله مجدداً بالمفتاح نفسه: سيُحسب مرة واحدة فقط.',
    ],
  ),
  KEEPER_AWAY: kind(
    503,
    ['Alerts are not being sent', 'التنبيهات لا تُرسل'],
    [
      'The clock stands at {at}, and what is due there was not sent within ten seconds. Start the worker and advance again.',
      'توقفت الساعة عند {at} ولم تُرسل التنبيهات المستحقة خلال عشر ثوانٍ. شغّل العامل ثم قدّم الوقت مجدداً.',
    ],
  ),
  DATABASE_AWAY: kind(
    503,
    ['The database is away', 'قاعدة البيانات غير متاحة'],
    [
      'What was accepted before is kept. Try again in a moment with the same Idempotency-Key.',
      'ما سُجّل سابقاً محفوظ. حاول بعد قليل بالمفتاح نفسه.',
    ],
  ),
  SOP_VERSION_UNKNOWN: kind(
    503,
    ['This release does not have the version', 'هذا الإصدار من النظام لا يتضمن نسخة الإجراء'],
    [
      'The procedure runs on {sop}, which is not in this release; nothing of it is lost. Start the release that has it, or migrate the procedure there.',
      'يعمل الإجراء على {sop} وهي غير موجودة في هذا الإصدار؛ لم يُفقد شيء. شغّل الإصدار الذي يتضمنها أو انقل الإجراء هناك.',
    ],
  ),
  MIGRATION_STATE: kind(
    409,
    ['Not possible at this point of the migration', 'غير ممكن في هذه المرحلة من النقل'],
    [
      'The migration is "{status}"; this is possible while it is "{needed}". Load it again.',
      'حالة النقل «{status}»؛ وهذا ممكن عندما تكون «{needed}». حمّله من جديد.',
    ],
  ),
  SECOND_PERSON_NEEDED: kind(
    409,
    ['A second person is needed', 'يلزم شخص ثانٍ'],
    [
      'You have approved already. Ask another supervisor or an administrator for the second approval.',
      'سبق أن وافقت. اطلب الموافقة الثانية من مشرف آخر أو من مسؤول النظام.',
    ],
  ),
  MIGRATION_OPEN: kind(
    409,
    ['Another migration is open', 'يوجد نقل آخر قائم'],
    [
      'Procedures on {sop} are part of migration {id}, which is "{status}". Finish or cancel it first.',
      'الإجراءات على {sop} جزء من النقل {id} وحالته «{status}». أنهِه أو ألغِه أولاً.',
    ],
  ),
  PROCEDURE_FAULT: kind(
    500,
    ['The procedure needs technical help', 'يحتاج الإجراء إلى مساعدة تقنية'],
    [
      'It could not take the entry because of a fault of its own; nothing was changed, and sending again does not help. Tell your administrator number {incident}.',
      'تعذّر على الإجراء تسجيل ما أدخلته بسبب خلل فيه؛ لم يتغيّر شيء، ولا تفيد إعادة الإرسال. أبلغ المسؤول بالرقم {incident}.',
    ],
  ),
  INTERNAL: kind(
    500,
    ['Something went wrong here', 'حدث خطأ لدينا'],
    [
      'It was logged with number {incident}. Try again; if it happens again, tell your administrator that number.',
      'سُجّل الخطأ بالرقم {incident}. حاول مجدداً؛ وإن تكرّر فأبلغ المسؤول بهذا الرقم.',
    ],
  ),
} as const satisfies Record<string, ProblemKind>;
