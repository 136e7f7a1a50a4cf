import type { Sop } from '../kernel/sop.js';

const team = ['investigator', 'caseOfficer'] as const;

/** The guards in words. */
export const investigationGuards: Sop['words']['guards'] = {
  isStrand: {
    needs: 'event',
    unmet: {
      en: 'This strand is not in that state now. Choose another one.',
      ar: 'هذا المسار ليس في هذه الحالة الآن. اختر مساراً آخر.',
    },
    by: team,
  },
  strandIsDone: {
    needs: 'state',
    unmet: { en: 'The strand is still open.', ar: 'المسار ما زال مفتوحاً.' },
    by: team,
  },
  strandIsOpen: {
    needs: 'state',
    unmet: { en: 'The strand is closed.', ar: 'المسار منجز.' },
    by: team,
  },
  everyStrandDone: {
    needs: 'state',
    unmet: {
      en: 'Close every strand first, the money among them: done, nothing found, or not needed with reasons.',
      ar: 'أنجز جميع المسارات أولاً، ومنها المسار المالي: أُنجز، أو لم يُعثر على شيء، أو غير لازم مع بيان السبب.',
    },
    by: team,
  },
  specialMeansReported: {
    needs: 'state',
    unmet: {
      en: 'A special means is allowed, running or not reported on. End it and report to the judge first.',
      ar: 'توجد وسيلة خاصة مأذون بها أو جارية أو لم يُقدم تقريرها. أنهها وقدّم تقريراً إلى القاضي أولاً.',
    },
    by: team,
  },
  warrantsAreReturned: {
    needs: 'state',
    unmet: {
      en: 'An executed warrant has not gone back to the judge.',
      ar: 'يوجد أمر منفذ لم يُعَد إلى القاضي.',
    },
    by: team,
  },
  isMeasure: {
    needs: 'event',
    unmet: {
      en: 'That special means is not in a state in which this can be reported.',
      ar: 'لا يمكن الإبلاغ بذلك في الحالة الراهنة لهذه الوسيلة الخاصة.',
    },
    by: team,
  },
  authorisationIsLive: {
    needs: 'event',
    unmet: {
      en: 'No authorisation of the judge is in force at that time. Ask the judge first.',
      ar: 'لا يوجد إذن نافذ من القاضي في ذلك الوقت. اطلب إذن القاضي أولاً.',
    },
    by: ['investigativeJudge'],
  },
  authorityLasts: {
    needs: 'event',
    unmet: { en: 'The end of the order lies before the order itself.', ar: 'تاريخ انتهاء القرار سابق لصدوره.' },
    by: ['investigativeJudge', 'courtClerk'],
  },
  planIsThere: {
    needs: 'state',
    unmet: { en: 'There is no plan yet.', ar: 'لا توجد خطة بعد.' },
    by: team,
  },
  warrantIsNew: {
    needs: 'event',
    unmet: { en: 'A warrant with this number is known already.', ar: 'يوجد أمر بهذا الرقم.' },
    by: team,
  },
  warrantIsRequested: {
    needs: 'event',
    unmet: { en: 'No request for a warrant with this number waits.', ar: 'لا يوجد طلب أمر معلق بهذا الرقم.' },
    by: team,
  },
  warrantIsLive: {
    needs: 'event',
    unmet: {
      en: 'No warrant with this number is in force at that time. Ask the judge first.',
      ar: 'لا يوجد أمر نافذ بهذا الرقم في ذلك الوقت. اطلب أمر القاضي أولاً.',
    },
    by: ['investigativeJudge'],
  },
  warrantIsExecuted: {
    needs: 'event',
    unmet: {
      en: 'No executed warrant with this number is owed to the judge.',
      ar: 'لا يوجد أمر منفذ بهذا الرقم تجب إعادته.',
    },
    by: team,
  },
  freezeIsKnown: {
    needs: 'event',
    unmet: { en: 'No freezing order with this number is in force.', ar: 'لا يوجد قرار تجميد نافذ بهذا الرقم.' },
    by: ['courtClerk', 'investigator'],
  },
  bodyWasAsked: {
    needs: 'event',
    unmet: { en: 'This body was not asked, or has answered.', ar: 'لم تُخاطَب هذه الجهة أو سبق ردها.' },
    by: team,
  },
  subjectFitsInterview: {
    needs: 'event',
    unmet: {
      en: 'Name the suspect for the questioning of a suspect, otherwise the person; never both.',
      ar: 'اذكر المتهم عند استجواب متهم، والشخص في غير ذلك، ولا تذكرهما معاً.',
    },
    by: team,
  },
  elementsProven: {
    needs: 'state',
    unmet: {
      en: 'An element is not proven. Trafficking needs act, means and purpose (of a child: act and purpose); smuggling needs procuring, illegal entry or stay, and benefit.',
      ar: 'لم يثبت أحد الأركان. يلزم في الاتجار الفعل والوسيلة والغرض (وفي حالة الطفل الفعل والغرض)، وفي التهريب التدبير والدخول أو الإقامة غير المشروعة والمنفعة.',
    },
    by: [...team, 'prosecutor'],
  },
  elementsMissing: {
    needs: 'state',
    unmet: { en: 'Every element is proven.', ar: 'جميع الأركان ثابتة.' },
    by: team,
  },
  anotherPerson: {
    needs: 'event',
    unmet: {
      en: 'A second person must approve, not the one who completed the file.',
      ar: 'يجب أن يعتمده شخص ثانٍ غير من أكمل الملف.',
    },
    by: ['supervisor', 'unitHead'],
  },
  isSubmitted: {
    needs: 'state',
    unmet: { en: 'The file is not with the judge.', ar: 'الأوراق ليست لدى القاضي.' },
    by: ['supervisor'],
  },
  isNotSubmitted: {
    needs: 'state',
    unmet: { en: 'The file is with the judge.', ar: 'الأوراق لدى القاضي.' },
    by: ['investigativeJudge'],
  },
  closesForNoOffence: {
    needs: 'event',
    unmet: { en: 'The ground is not "no offence".', ar: 'السبب ليس «الفعل لا يشكل جريمة».' },
    by: ['investigativeJudge'],
  },
  mayBeAbroad: {
    needs: 'event',
    unmet: { en: 'The suspect is not thought to be abroad.', ar: 'لا يُظن أن المتهم خارج البلاد.' },
    by: team,
  },
  suspectIsSought: {
    needs: 'event',
    unmet: { en: 'This suspect is not sought.', ar: 'هذا المتهم غير مطلوب البحث عنه.' },
    by: team,
  },
  separateTeamNeeded: {
    needs: 'state',
    unmet: { en: 'No separate team is needed.', ar: 'لا حاجة إلى فريق مستقل.' },
    by: ['unitHead'],
  },
  teamIsSafe: {
    needs: 'state',
    unmet: {
      en: 'An official is suspected. The unit head must form the separate restricted team first.',
      ar: 'يوجد اشتباه بموظف. على رئيس الوحدة تشكيل الفريق المستقل المحدود الاطلاع أولاً.',
    },
    by: ['unitHead', 'prosecutor'],
  },
  leadIsNotAccused: {
    needs: 'event',
    unmet: {
      en: 'This officer is suspected and cannot lead the team.',
      ar: 'هذا الموظف مشتبه به ولا يجوز أن يرأس الفريق.',
    },
    by: ['unitHead'],
  },
};
