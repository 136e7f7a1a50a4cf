import { z } from 'zod';
import { Level, Role } from './roles.js';

/** An event that one procedure tells another: a type and codes, never a person's data. */
export const ToldEvent = z.object({ type: z.string() }).catchall(z.json());
export type ToldEvent = z.infer<typeof ToldEvent>;

/** Who is told: someone by duty in the case, or an agency. */
export const Recipient = z.union([
  z.object({ duty: z.enum(['assignee', 'deputy', 'supervisor', 'unitHead', 'directorateHead', 'reporter']) }),
  z.object({ role: Role }),
  z.object({ agencyId: z.string() }),
]);
export type Recipient = z.infer<typeof Recipient>;

export const Priority = z.enum(['emergency', 'urgent', 'routine']);
export type Priority = z.infer<typeof Priority>;

/** Services an agency can give (IQ Law 28 art. 11 and CoE art. 12, as one list). */
export const Service = z.enum([
  'shelter',
  'medical',
  'psychosocial',
  'legalAid',
  'childProtection',
  'interpreter',
  'livelihood',
  'returnSupport',
]);
export type Service = z.infer<typeof Service>;

/** What an agency is shown of a need: codes, and which parts of the person's records may be shared. */
export const Packet = z.object({
  personId: z.string(),
  service: Service,
  priority: Priority,
  sex: z.string(),
  ageBand: z.string(),
  language: z.string().nullable(),
  disability: z.boolean(),
  parts: z.array(z.enum(['identity', 'account', 'health'])),
});
export type Packet = z.infer<typeof Packet>;

/**
 * The closed list of what a machine can ask for. A machine names an effect as an action of that type; the step's commit
 * records it; it is performed once per id (`step:index`).
 */
export const effectSchemas = {
  /** Tell someone (in-app and e-mail). `notice` is a code with words in the SOP. */
  notify: z.object({ to: Recipient, notice: z.string() }),
  /** Alarm a level of the ladder at once. */
  alert: z.object({ level: Level, notice: z.string() }),
  /** Give work. `key` is unique among the procedure's open tasks; `deadline` names the clock that limits it. */
  openTask: z.object({ key: z.string(), task: z.string(), role: Role, deadline: z.string().optional() }),
  closeTask: z.object({ key: z.string() }),
  /** Start a referral (SOP-04) as a child; `key` is unique among the procedure's children. */
  refer: z.object({ key: z.string(), input: z.json() }),
  /** Start another SOP as a child for a subject (a person, suspect or exhibit token). */
  startProcedure: z.object({ key: z.string(), sop: z.string(), subjectId: z.string().nullable(), input: z.json() }),
  tellParent: z.object({ event: ToldEvent }),
  tellChild: z.object({ key: z.string(), event: ToldEvent }),
  /** Ask the provider directory; answered by `PROVIDER_SELECTED { agencyId }` or `DIRECTORY_EXHAUSTED`. */
  selectProvider: z.object({
    service: Service,
    priority: Priority,
    sex: z.string().nullable(),
    ageBand: z.string().nullable(),
    language: z.string().nullable(),
    disability: z.boolean(),
    excluded: z.array(z.string()),
    consentedAgencyId: z.string().nullable(),
  }),
  /** Let an agency see its packet / stop it. */
  grantAccess: z.object({ agencyId: z.string(), packet: Packet }),
  revokeAccess: z.object({ agencyId: z.string(), reason: z.string() }),
  /** Give the case to an officer (read model of the whole case). */
  assignCase: z.object({ personId: z.string() }),
  /** What lists show about the case; absent keys stay. */
  describeCase: z.object({
    priority: Priority.optional(),
    classification: z.enum(['tip', 'som', 'both', 'other']).optional(),
    /** Officials whom the report accuses: they are told nothing and see nothing of the case. */
    accusedOfficerIds: z.array(z.string()).optional(),
  }),
} as const;

export type EffectType = keyof typeof effectSchemas;
export type EffectParams<T extends EffectType> = z.infer<(typeof effectSchemas)[T]>;
/** The actions of a machine's `setup`: `setup({ actions: effects, … })`. They do nothing; the engine reads their names. */
export type EffectActions = { [T in EffectType]: (_: unknown, params: EffectParams<T>) => void };
const nothing = (): void => undefined;
export const effects: EffectActions = {
  notify: nothing,
  alert: nothing,
  openTask: nothing,
  closeTask: nothing,
  refer: nothing,
  startProcedure: nothing,
  tellParent: nothing,
  tellChild: nothing,
  selectProvider: nothing,
  grantAccess: nothing,
  revokeAccess: nothing,
  assignCase: nothing,
  describeCase: nothing,
};
