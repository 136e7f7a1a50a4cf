import type { DeadlineDefinition } from '../kernel/deadline.js';
import { policy } from '../kernel/deadlines.js';
import { longLadder, shortLadder } from '../kernel/ladders.js';

const administrative = { extendable: 'none', pausable: false, nature: 'administrative', polarity: 'limit' } as const;

export const noticeDeadlines = [
  {
    ...administrative,
    id: 'noticeForm',
    catalogue: null,
    label: { en: 'Form of the notice', ar: 'استمارة النشرة' },
    /** 24 hours, elapsed, from the need (policy): whoever crosses a border does so at once. */
    amount: { kind: 'elapsedHours', hours: 24 },
    trigger: { context: 'needAt' },
    metBy: ['NOTICE_FORM_SENT'],
    basis: policy({ en: 'A border is crossed within a day', ar: 'تُعبر الحدود خلال يوم' }),
    ladder: shortLadder,
    owner: 'ncbDesk',
  },
  {
    ...administrative,
    id: 'publication',
    catalogue: null,
    label: { en: 'Publication of the notice', ar: 'نشر النشرة' },
    /** 5 working days from sending the form (policy): then somebody asks. */
    amount: { kind: 'workingDays', days: 5 },
    trigger: 'entered',
    metBy: ['NOTICE_PUBLISHED', 'NOTICE_REFUSED'],
    basis: policy({
      en: 'Somebody asks whether the notice is out',
      ar: 'يُستفسر عما إذا كانت النشرة قد صدرت',
    }),
    ladder: longLadder,
    owner: 'ncbDesk',
  },
  {
    ...administrative,
    id: 'noticeReview',
    catalogue: null,
    label: { en: 'Is the notice still needed?', ar: 'هل ما زالت النشرة لازمة؟' },
    /** 180 calendar days, exclusive, from the publication or the last review (policy). */
    amount: { kind: 'calendarDays', days: 180, count: 'exclusive' },
    trigger: { context: 'publishedAt' },
    instanceKey: 'publishedAt',
    metBy: ['NOTICE_REVIEWED', 'NOTICE_CANCELLED'],
    basis: policy({
      en: 'A notice that has lost its ground is cancelled',
      ar: 'تُلغى النشرة التي زال سببها',
    }),
    ladder: longLadder,
    owner: 'ncbDesk',
  },
  {
    ...administrative,
    id: 'hitAction',
    catalogue: null,
    label: { en: 'Act on the hit', ar: 'التصرف إزاء المطابقة' },
    /** 24 hours, elapsed, from the hit (policy). */
    amount: { kind: 'elapsedHours', hours: 24 },
    trigger: 'entered',
    metBy: ['HIT_ACTED', 'HIT_REJECTED'],
    basis: policy({
      en: 'Whoever is found is gone again, or held on our word',
      ar: 'من يُعثر عليه قد يغيب ثانية أو يُحتجز بناءً على طلبنا',
    }),
    ladder: shortLadder,
    owner: 'ncbDesk',
  },
  {
    ...administrative,
    id: 'cancellation',
    catalogue: null,
    label: { en: 'Cancel the notice', ar: 'إلغاء النشرة' },
    /** 24 hours, elapsed, from when its ground has gone (policy): nobody is stopped without one. */
    amount: { kind: 'elapsedHours', hours: 24 },
    trigger: 'entered',
    metBy: ['NOTICE_CANCELLED'],
    basis: policy({
      en: 'Nobody is stopped at a border on a notice without a ground',
      ar: 'لا يُوقف أحد على الحدود بنشرة زال سببها',
    }),
    ladder: shortLadder,
    owner: 'ncbDesk',
  },
] as const satisfies readonly DeadlineDefinition[];
