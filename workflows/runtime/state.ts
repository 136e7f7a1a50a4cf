import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Profile } from '../../sop-machines/kernel/sop.js';
import type { Ledger } from '../deadlines/index.js';
import type { Envelope } from '../engine/index.js';
import type { Clock, ClockEntry, ProcedureInput, ProcedureStatus, SendReply, StepRecord } from '../messages.js';
import { remember, remembered, type RingEntry } from '../shell/ring.js';

/** A running procedure as plain JSON: all that a restart or a continue-as-new has to carry. Never changed in place. */
export interface RuntimeState {
  schema: 1;
  procedureId: string;
  caseId: string;
  parent: ProcedureInput['parent'];
  sop: string;
  /** Content hash of that version as it was published; null or absent: a draft, or born before hashes were kept. */
  sopHash?: string | null;
  /** The last migration, and what it takes to undo it as long as nothing else has happened. */
  migration?: MigrationMark | null;
  subjectId: string | null;
  /** The last transfer of the case that it has heard of; absent: none. */
  transferId?: string;
  profile: Profile;
  calendar: Calendar;
  clock: Clock;
  /** When the case began; nothing in it happened earlier. */
  caseBeganAt: string;
  envelope: Envelope;
  ledger: Ledger;
  status: ProcedureStatus;
  /** The last step; the opening step is 0. */
  step: number;
  /** The last step that changed the state or that a person sent: what a sender must have seen. */
  movedAtStep: number;
  /** `reply` is null for what was told and needs no answer. */
  ring: RingEntry<SendReply>[];
  /** Children by the key under which the machine knows them. */
  children: Record<string, string>;
}

export interface MigrationMark {
  id: string;
  /** The step of the migration; a later step makes it final. */
  step: number;
  before: Pick<RuntimeState, 'sop' | 'envelope' | 'ledger'> & { sopHash: string | null };
  /** Clocks that it ended, as they ended. */
  ended: ClockEntry[];
  /** Its entry actions asked for effects, which cannot be undone. */
  performed: boolean;
}

/** What a call did: the state after it, and the steps to commit in order (none for a repeat). */
export interface Taken {
  state: RuntimeState;
  steps: StepRecord[];
}

export function withRemembered(state: RuntimeState, entry: RingEntry<SendReply>): RuntimeState {
  return { ...state, ring: remember(state.ring, entry) };
}

export const rememberedEvent = (state: RuntimeState, eventId: string): RingEntry<SendReply> | undefined =>
  remembered(state.ring, eventId);

/** The host has started a child under this key. */
export function withChild(state: RuntimeState, key: string, procedureId: string): RuntimeState {
  return { ...state, children: { ...state.children, [key]: procedureId } };
}
