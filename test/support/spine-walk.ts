import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { VirtualHouse } from '../../workflows/runtime/virtual-house.js';
import {
  duty,
  local,
  officer,
  officerOne,
  quietReport,
  recorded,
  supervisor,
} from '../../sop-machines/example.fixture.js';
import type { Procedure } from '../../sop-machines/case-spine/case-spine.procedures.js';
import { strandWords } from '../../sop-machines/investigation/investigation.options.js';
import { currentVersions, profiles, sops } from '../../sop-machines/index.js';
import type { Actor } from '../../sop-machines/kernel/sop.js';

/** The only organisation of the directory. */
export const agency = 'a0000000-0000-4000-8000-000000000001';
/** Monday. */
const received = '2027-01-18T09:00';

/** A report on the virtual house, and what the tests ask of it. */
export function reported(change: object = {}) {
  const house = new VirtualHouse({
    sops,
    currentVersions,
    referralSop: 'SOP-04',
    profile: profiles['iq-federal']!,
    calendar: IQF,
    agencies: [agency],
    now: local(received),
  });
  const id = house.open('SOP-00', { report: { ...quietReport, ...change }, receivedAt: local(received) }, duty);
  const sendTo = (to: string, by: Actor, type: string, fields: Record<string, unknown> = {}) =>
    house.send(to, { type, fields, by });
  const send = (by: Actor, type: string, fields: Record<string, unknown> = {}) => sendTo(id, by, type, fields);
  const unmet = (by: Actor, type: string, fields: Record<string, unknown> = {}) => {
    const refusal = house.judge(id, { type, fields, by });
    return refusal === null ? 'possible' : (refusal.unmetGuards[0] ?? refusal.code);
  };
  const clocks = (deadlineId: string) => house.view(id).clocks.filter((clock) => clock.deadlineId === deadlineId);
  const ended = (deadlineId: string) =>
    house
      .stepsOf(id)
      .flatMap((step) => step.clocks)
      .filter(({ entry }) => entry.deadlineId === deadlineId && entry.endedAt !== null)
      .map(({ entry }) => entry.status);
  const isIn = (state: string) => house.view(id).state.some((one) => one.startsWith(state));
  /** What one of the case's procedures shows. */
  const child = (key: string) => house.view(house.child(id, key));
  const sendToChild = (key: string, by: Actor, type: string, fields: Record<string, unknown> = {}) =>
    sendTo(house.child(id, key), by, type, fields);
  const childClocks = (key: string, deadlineId: string) =>
    child(key).clocks.filter((clock) => clock.deadlineId === deadlineId);
  const ignored = () => house.journal.filter(({ outcome }) => outcome === 'ignored').map(({ event }) => event.type);
  return { house, id, send, sendTo, unmet, clocks, ended, isIn, child, sendToChild, childClocks, ignored };
}
export type SpineWalk = ReturnType<typeof reported>;
export const proceduresOf = (one: SpineWalk): Procedure[] =>
  one.house.view(one.id).context['procedures'] as Procedure[];
/** Keys of the case's procedures with what each is about, in the order of their start. */
export const started = (one: SpineWalk): string[] =>
  proceduresOf(one).map(({ key, subjectId }) => `${key} ${subjectId ?? 'case'}`);
/** What a procedure of the case says of itself, said for it. */
export const says = (one: SpineWalk, key: string, state: string, ended = false): void =>
  one.house.tell(one.id, { type: 'PROCEDURE_REPORTED', key, state, ended });

/** The same after an officer has accepted it. */
export function accepted(change: object = {}) {
  const one = reported(change);
  const intake = one.house.child(one.id, 'intake');
  const triage = { priority: 'routine', classification: 'tip', placeOfAct: 'federal', flagrant: false };
  one.sendTo(intake, duty, 'SAFETY_CONFIRMED');
  one.sendTo(intake, duty, 'TRIAGED', { ...triage, childInvolved: false });
  one.sendTo(intake, duty, 'REGISTERED', { registerNumber: '2027/17', duplicatesSearched: true });
  one.sendTo(intake, supervisor, 'ASSIGNED', { officerId: officerOne });
  one.sendTo(intake, officer, 'ACCEPTED_BY_OFFICER');
  return one;
}
/** What is known of a grown-up at first contact. */
export const adult = (personId: string) => ({ personId, sex: 'female', ageBand: 'adult', language: 'ar' });
export const need = {
  personId: 'P-1',
  service: 'shelter',
  priority: 'urgent',
  sex: 'female',
  ageBand: 'adult',
  language: 'ar',
  consent: 'given',
};
export const charge = { suspectId: 'S-1', maxPenaltyYears: 15, capital: false, juvenile: false, presumedVictim: false };
/** The case is closed although its investigation is not at its end. */
export const closingSheet = { reviewSheet: recorded, stillOpen: 'endsWithCase' };

/** One written assessment of a person's danger. */
export const assessed = (one: SpineWalk, key = 'risk-1', level = 'low') =>
  one.sendToChild(key, { ...officer, roles: ['riskAssessor'] }, 'ASSESSED', {
    level,
    source: 'suspect',
    likelihood: 'possible',
    harm: 'serious',
    jointly: 'withAdvocate',
    reasons: recorded,
  });

const judge: Actor = { kind: 'person', id: 'Judge Demo-One', roles: ['investigativeJudge'], agencyId: null };
/** The investigation from its plan to the judge, who decides. */
export function judgeDecides(one: SpineWalk, type: 'REFERRED' | 'CLOSED', fields: Record<string, unknown>): void {
  const send = (by: Actor, event: string, details: Record<string, unknown> = {}) =>
    one.sendToChild('investigation-1', by, event, details);
  send(officer, 'PLAN_RECORDED', { plan: recorded });
  send(supervisor, 'PLAN_APPROVED');
  send(judge, 'JUDGE_DIRECTED', { directions: recorded });
  for (const strand of Object.keys(strandWords)) {
    send(officer, 'STRAND_CLOSED', { strand, result: 'done', reasons: recorded });
  }
  send(officer, 'GATHERING_DONE');
  for (const element of ['act', 'means', 'purpose']) send(officer, 'ELEMENT_PROVEN', { element, evidence: recorded });
  send(officer, 'ELEMENTS_REVIEWED', { review: recorded });
  send(officer, 'FILE_COMPLETE', { fileIndex: recorded });
  send(supervisor, 'FILE_APPROVED');
  send(judge, type, fields);
}
