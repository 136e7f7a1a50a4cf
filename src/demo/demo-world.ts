import type { Service } from '../../sop-machines/kernel/effects.js';
import type { Role } from '../../sop-machines/kernel/roles.js';
import type { Language, Words } from '../../sop-machines/kernel/words.js';

/* The invented world of the demo. No unit, agency or person of it exists. */

interface DemoPerson {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly unit?: DemoUnit;
  readonly agency?: DemoAgency;
  readonly deputy?: string;
  readonly language?: Language;
}
export type DemoUnit = 'directorate' | 'unitOne' | 'unitTwo';
export type DemoAgency = 'shelterA' | 'shelterB' | 'legalAid' | 'clinic' | 'childProtection';

const officerRoles: readonly Role[] = ['caseOfficer', 'dutyOfficer', 'investigator', 'custodyOfficer'];

export const demoUnits: Readonly<
  Record<DemoUnit, { name: Words; profileId: string; parent?: DemoUnit; supervisor?: string; head: string }>
> = {
  directorate: { name: { en: 'Directorate Example', ar: 'مديرية مثال' }, profileId: 'iq-federal', head: 'director' },
  unitOne: {
    name: { en: 'Unit Example One', ar: 'وحدة مثال الأولى' },
    profileId: 'iq-federal',
    parent: 'directorate',
    supervisor: 'supervisor',
    head: 'head',
  },
  unitTwo: {
    name: { en: 'Unit Example Two', ar: 'وحدة مثال الثانية' },
    profileId: 'iq-kri',
    parent: 'directorate',
    supervisor: 'supervisor-kri',
    head: 'head-kri',
  },
};

export const demoAgencies: Readonly<Record<DemoAgency, { name: Words; services: readonly Service[]; rank: number }>> = {
  shelterA: { name: { en: 'Shelter Example A', ar: 'مأوى مثال أ' }, services: ['shelter', 'psychosocial'], rank: 10 },
  shelterB: { name: { en: 'Shelter Example B', ar: 'مأوى مثال ب' }, services: ['shelter'], rank: 20 },
  legalAid: { name: { en: 'Legal Aid Example', ar: 'مساعدة قانونية مثال' }, services: ['legalAid'], rank: 10 },
  clinic: { name: { en: 'Clinic Example', ar: 'عيادة مثال' }, services: ['medical', 'psychosocial'], rank: 20 },
  childProtection: {
    name: { en: 'Child Protection Example', ar: 'حماية الطفل مثال' },
    services: ['childProtection', 'shelter'],
    rank: 30,
  },
};

export const demoPeople: readonly DemoPerson[] = [
  { login: 'officer', name: 'Officer Demo-One', roles: officerRoles, unit: 'unitOne', deputy: 'officer2' },
  { login: 'officer2', name: 'Officer Demo-Two', roles: officerRoles, unit: 'unitOne', deputy: 'officer' },
  { login: 'supervisor', name: 'Supervisor Demo-One', roles: ['supervisor'], unit: 'unitOne' },
  { login: 'head', name: 'Unit Head Demo-One', roles: ['unitHead'], unit: 'unitOne' },
  { login: 'director', name: 'Director Demo', roles: ['unitHead'], unit: 'directorate' },
  { login: 'officer-kri', name: 'Officer Demo-Three', roles: officerRoles, unit: 'unitTwo', language: 'ar' },
  { login: 'supervisor-kri', name: 'Supervisor Demo-Two', roles: ['supervisor'], unit: 'unitTwo', language: 'ar' },
  { login: 'head-kri', name: 'Unit Head Demo-Two', roles: ['unitHead'], unit: 'unitTwo', language: 'ar' },
  { login: 'shelter', name: 'Shelter Worker Demo-A', roles: ['shelterManager', 'caseWorker'], agency: 'shelterA' },
  { login: 'shelter2', name: 'Shelter Worker Demo-B', roles: ['shelterManager', 'caseWorker'], agency: 'shelterB' },
  { login: 'legalaid', name: 'Legal Aid Worker Demo', roles: ['legalAid'], agency: 'legalAid', language: 'ar' },
  { login: 'clinic', name: 'Clinic Worker Demo', roles: ['medicalProvider'], agency: 'clinic' },
  { login: 'child', name: 'Child Protection Worker Demo', roles: ['caseWorker'], agency: 'childProtection' },
  { login: 'admin', name: 'Administrator Demo', roles: ['systemAdmin'] },
];
