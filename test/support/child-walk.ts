import { recorded as record } from '../../sop-machines/example.fixture.js';
import { childSop } from '../../sop-machines/child/child.sop.js';
import type { Actor, Profile } from '../../sop-machines/kernel/sop.js';
import { iqKriProfile } from '../../sop-machines/profiles/iq-kri.profile.js';
import { KRI } from '../../workflows/deadlines/calendars.fixture.js';
import { local, walk } from './sop-walk.js';

/** One person with many duties, so that a test speaks of rules and not of rosters. */
const protector: Actor = {
  kind: 'person',
  id: 'Officer Demo-Four',
  roles: ['childProtectionOfficer', 'supervisor', 'caseOfficer', 'prosecutor', 'investigator'],
  agencyId: null,
};

/** One child found at a local time, on the fixture calendar of the Kurdistan Region. */
export function childFound(at: string, change: object = {}, profile: Profile = iqKriProfile) {
  const walked = walk({
    sop: childSop,
    profile,
    calendar: KRI,
    by: protector,
    at,
    input: {
      key: 'child-1',
      personId: 'P-1',
      sex: 'female',
      ageBand: 'child',
      language: 'ckb',
      foundAt: local(at),
      suspect: false,
      ...change,
    },
  });
  const { send } = walked;
  /** What it told its case, of one type. */
  const toldCase = (type: string) =>
    walked
      .asked('tellParent')
      .map((one) => (one as { event: Record<string, unknown> }).event)
      .filter((event) => event['type'] === type);
  const assess = (assessment: 'initial' | 'full', consulate = 'notForeign') =>
    send('BIA_DONE', { assessment, consulate, findings: record });
  const decide = (solution: string, abroad = false) =>
    send('BID_DECIDED', { solution, decidedBy: 'panel', abroad, reasons: record });
  return {
    ...walked,
    toldCase,
    assess,
    decide,
    refusesDecision: (solution: string) =>
      walked.refusal('BID_DECIDED', { solution, decidedBy: 'panel', abroad: false, reasons: record })?.unmetGuards,
    place: (place: string) => send('PLACED', { place }),
    refusesPlace: (place: string) => walked.refusal('PLACED', { place })?.unmetGuards,
    appoint: (guardian: string) => send('GUARDIAN_APPOINTED', { guardian, actNo: 'G-1' }),
    refusesGuardian: (guardian: string) =>
      walked.refusal('GUARDIAN_APPOINTED', { guardian, actNo: 'G-1' })?.unmetGuards,
    familySafe: () => send('FAMILY_SAFE', { findings: record }),
    /** Assessed, heard: the determination is owed. */
    assessedFully: () => {
      assess('initial');
      send('CHILD_HEARD', { hearing: 'heard', views: record });
      assess('full');
    },
    record,
    /** Where one part of the track stands. */
    stands: (part: string) =>
      walked
        .states()
        .flatMap((state) => (state.startsWith(`open.${part}.`) ? [state.slice(`open.${part}.`.length)] : []))
        .at(0),
    reports: () => toldCase('PROCEDURE_REPORTED').map(({ state }) => state),
  };
}
