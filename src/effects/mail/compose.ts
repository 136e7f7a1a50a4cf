import { calendars, sops } from '../../../sop-machines/index.js';
import { ladderNotices } from '../../../sop-machines/kernel/notices.js';
import type { Words } from '../../../sop-machines/kernel/words.js';
import { failureNotice, failureNoticeWords } from '../../../workflows/faults.js';
import {
  deadlineMovedNotice,
  deadlineMovedWords,
  migrationMovedNotice,
  migrationMovedWords,
  transferMovedNotice,
  transferMovedWords,
} from '../../../workflows/runtime/index.js';
import { localTimeText } from './local-time-text.js';
import type { CaseMessage, OutboxMessage } from './message.js';

export interface MailText {
  subject: string;
  text: string;
}

const words = {
  case: { en: 'Case', ar: 'القضية' },
  due: { en: 'Due', ar: 'الموعد النهائي' },
  open: { en: 'Open it in Sanad', ar: 'افتحها في سند' },
  careful: {
    en: 'This message holds no names. Please do not answer it with anything about the case.',
    ar: 'لا تحتوي هذه الرسالة على أسماء. يُرجى عدم الرد عليها بأي معلومات عن القضية.',
  },
  digest: { en: 'A weekly digest can be read in Sanad', ar: 'يمكن قراءة الموجز الأسبوعي في سند' },
  unnamed: { en: 'This case needs you', ar: 'هذه القضية تتطلب انتباهك' },
  L0: { en: 'Reminder', ar: 'تذكير' },
  L1: { en: 'Warning', ar: 'إنذار' },
  L2: { en: 'Deadline passed', ar: 'انقضاء المهلة' },
  L3: { en: 'Serious', ar: 'خطير' },
} as const satisfies Record<string, Words>;

const shared: Readonly<Record<string, Words>> = {
  ...ladderNotices,
  [failureNotice]: failureNoticeWords,
  [deadlineMovedNotice]: deadlineMovedWords,
  [migrationMovedNotice]: migrationMovedWords,
  [transferMovedNotice]: transferMovedWords,
};

/**
 * A mail in the reader's language. A digest says only that it is there.
 * @param publicUrl where people reach the web client
 */
export function composeMail(message: OutboxMessage, publicUrl: string): MailText {
  if (message.template !== 'digest') return composeCaseMail(message, publicUrl);
  const subject = words.digest[message.language];
  return { subject, text: `${subject}: ${publicUrl}` };
}

/** The case's token, what is asked, when it is due, and where to open it. An address outside gets no link. */
function composeCaseMail(message: CaseMessage, publicUrl: string): MailText {
  const language = message.language;
  const sop = sops[message.sop];
  const notice = (sop?.words.notices[message.notice] ?? shared[message.notice] ?? words.unnamed)[language];
  const deadline = sop?.deadlines.find((one) => one.id === message.deadlineId)?.label[language];
  const prefix = message.level === undefined ? '' : `${words[message.level][language]}: `;
  const lines = [
    `${words.case[language]} ${message.token}`,
    notice,
    ...(deadline === undefined ? [] : [deadline]),
    ...(message.dueAt === undefined
      ? []
      : [`${words.due[language]}: ${localTimeText(message.dueAt, calendars[message.calendarId ?? ''])}`]),
    ...(message.template === 'alertOutside'
      ? []
      : ['', `${words.open[language]}: ${new URL(`/cases/${message.caseId}`, publicUrl).href}`]),
    '',
    words.careful[language],
  ];
  return { subject: `${prefix}${message.token} – ${notice}`, text: lines.join('\n') };
}
