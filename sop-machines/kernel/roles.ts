import { z } from 'zod';

/** The roles of the field (domain reference B0.5). A person holds one or more; an event names those that may report it. */
export const Role = z.enum([
  'caseOfficer',
  'firstResponder',
  'dutyOfficer',
  'supervisor',
  'unitHead',
  'investigator',
  'investigativeJudge',
  'prosecutor',
  'courtClerk',
  'evidenceCustodian',
  'forensicLab',
  'custodyOfficer',
  'victimAdvocate',
  'caseWorker',
  'shelterManager',
  'medicalProvider',
  'legalAid',
  'interpreter',
  'childProtectionOfficer',
  'guardian',
  'riskAssessor',
  'borderOfficer',
  'residencyOfficer',
  'mlaDesk',
  'ncbDesk',
  'consularOfficer',
  'committeeSecretariat',
  'grievanceOfficer',
  'dataProtectionOfficer',
  'systemAdmin',
]);
export type Role = z.infer<typeof Role>;

/** Rungs of the escalation ladder (B0.4): reminder, warning, breach, serious. */
export const Level = z.enum(['L0', 'L1', 'L2', 'L3']);
export type Level = z.infer<typeof Level>;
