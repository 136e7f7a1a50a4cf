import type { Role } from '../kernel/roles.js';

/** Who cares for the person. The investigator is not among them: help and the investigation stay apart. */
export const carers: readonly Role[] = [
  'caseWorker',
  'shelterManager',
  'victimAdvocate',
  'legalAid',
  'medicalProvider',
];
/** Who cares, and the officer who is informed. */
export const carersAndOfficer: readonly Role[] = [...carers, 'caseOfficer', 'supervisor'];
