import type { Sop } from '../sop-machines/kernel/sop.js';
import type { Words } from '../sop-machines/kernel/words.js';
import type { Effect, StepRecord } from './messages.js';
import type { RuntimeState, Taken } from './runtime/index.js';
import { stepIgnored } from './runtime/step.js';

/** Journal lines of the host about what went wrong. Like all names that begin with `sanad.` they are no SOP's. */
export const failureEvents = {
  effectFailed: 'sanad.effectFailed',
  messageFailed: 'sanad.messageFailed',
  timerFailed: 'sanad.timerFailed',
  timerDoubled: 'sanad.timerDoubled',
  cancelRequested: 'sanad.cancelRequested',
} as const;

export const failureEventWords: Readonly<Record<string, Words>> = {
  [failureEvents.effectFailed]: { en: 'Something could not be carried out', ar: 'تعذّر تنفيذ إجراء' },
  [failureEvents.messageFailed]: { en: 'A message could not be processed', ar: 'تعذّرت معالجة رسالة' },
  [failureEvents.timerFailed]: { en: 'A deadline could not be processed', ar: 'تعذّرت معالجة موعد نهائي' },
  [failureEvents.timerDoubled]: { en: 'A deadline has two due times', ar: 'لموعد نهائي وقتا استحقاق اثنان' },
  [failureEvents.cancelRequested]: { en: 'An administrator asked to stop', ar: 'طلب مسؤول النظام الإيقاف' },
};

/** Notice and task of a procedure that needs an administrator. */
export const failureNotice = 'procedureNeedsHelp';
export const failureNoticeWords: Words = {
  en: 'A procedure needs technical help; a person must check this case.',
  ar: 'يحتاج أحد الإجراءات إلى مساعدة تقنية؛ يجب أن يتحقق شخص من هذه القضية.',
};

/** People are asked at once: the supervisor by an alert, the administrators by a task. */
const helpFor = (step: StepRecord): Effect[] => [
  { id: `${step.step}:${step.effects.length}`, type: 'alert', params: { level: 'L1', notice: failureNotice } },
  {
    id: `${step.step}:${step.effects.length + 1}`,
    type: 'openTask',
    params: { key: `help/${step.step}`, task: failureNotice, role: 'systemAdmin' },
  },
];

const withHelp = (step: StepRecord): StepRecord => ({ ...step, effects: [...step.effects, ...helpFor(step)] });

/** A machine that has run into an error stays where it is and asks for help; nobody may find it by chance only. */
export const alarming = (steps: readonly StepRecord[]): StepRecord[] =>
  steps.map((step) => (step.status === 'error' && step.outcome === 'applied' ? withHelp(step) : step));

/**
 * A journal line about a failure; the machine and its clocks stay as they are.
 * @param alarm whether people are asked to look
 */
export function withFault(
  sop: Sop,
  state: RuntimeState,
  fault: { type: string; fields: Record<string, unknown>; at: string },
  alarm: boolean,
): Taken {
  const event: StepRecord['event'] = {
    id: `${state.procedureId}/fault/${state.step + 1}`,
    type: fault.type,
    occurredAt: fault.at,
    recordedAt: fault.at,
    fields: fault.fields,
    by: { kind: 'system', id: 'host', roles: [], agencyId: null },
  };
  const taken = stepIgnored(sop, state, { event, cause: { kind: 'event' } });
  return alarm ? { ...taken, steps: taken.steps.map(withHelp) } : taken;
}
