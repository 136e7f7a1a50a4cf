import { z } from 'zod';
import { Instant, Words } from './shared.js';

const Reason = z.string().trim().min(3).max(500);
const Term = z.object({ label: Words, name: Words });

/** One version of a jurisdiction's law. A case keeps the version that was in force when it was registered. */
export const ProfileVersion = z
  .object({
    /** Such as bd@2026; what a case calls its `profileId`. */
    id: z.string(),
    lawVersion: z.string(),
    /** Local dates, both included; null: still in force. */
    validFrom: z.iso.date(),
    validTo: z.iso.date().nullable(),
    /** `draft`: counsel has not confirmed it. */
    status: z.enum(['active', 'draft', 'disabled']),
    childAge: z.int(),
    criminalAge: z.int(),
    victimRecognition: z.enum(['police', 'judge', 'board']),
    /** How acts, agencies and courts are called there. */
    laws: z.array(Term),
    bodies: z.array(Term),
    /** BCP 47. */
    languages: z.array(z.string()),
  })
  .meta({ id: 'ProfileVersion' });

export const ProfileView = z
  .object({
    /** The jurisdiction, such as bd; what units and agencies call their `profileId`. */
    id: z.string(),
    title: Words,
    calendarId: z.string(),
    /** False: no case can be registered under it and no unit can work in it. */
    enabled: z.boolean(),
    /** Who has switched it on or off, when and why; null: as the product ships it. */
    switched: z.object({ by: z.string(), at: Instant, reason: z.string() }).nullable(),
    versions: z.array(ProfileVersion),
  })
  .meta({ id: 'Profile' });
export const Profiles = z.object({ profiles: z.array(ProfileView) }).meta({ id: 'Profiles' });

export const ProfileSwitch = z.strictObject({ enabled: z.boolean(), reason: Reason }).meta({ id: 'ProfileSwitch' });

export const TransferCase = z
  .strictObject({
    /** The jurisdiction that the case moves to. */
    profileId: z.string().min(1).max(50),
    reason: Reason,
  })
  .meta({ id: 'TransferCase' });
export const TransferredCase = z
  .object({
    caseId: z.uuid(),
    profileId: z.string(),
    /** Running procedures that were told at once; the others hear of it with their next step. */
    told: z.int(),
  })
  .meta({ id: 'TransferredCase' });
