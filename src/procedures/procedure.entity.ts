import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProcedureStatus } from '../../workflows/messages.js';

/** The readable copy of one running SOP; its workflow owns the state. */
@Entity({ name: 'procedures' })
export class Procedure {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  @Column('text', { nullable: true }) parentKey!: string | null;
  /** `SOP-12@1.0.0`. */
  @Column('text') sop!: string;
  @Column('text', { nullable: true }) subjectId!: string | null;
  @Column('text') profileId!: string;
  @Column('text') calendarId!: string;
  @Column('integer') calendarVersion!: number;
  @Column('text', { array: true }) state!: string[];
  @Column('text', { array: true }) tags!: string[];
  @Column('text') status!: ProcedureStatus;
  @Column('integer') step!: number;
  @Column('jsonb') snapshot!: unknown;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz') changedAt!: Date;
  @Column('uuid') unitId!: string;
  @Column('uuid', { nullable: true }) assigneeId!: string | null;
  /** The agency that may see this referral now. */
  @Column('uuid', { nullable: true }) agencyId!: string | null;
  @Column('timestamptz', { nullable: true }) nextDueAt!: Date | null;
  @Column('text', { nullable: true }) nextDueDeadline!: string | null;
  @Column('boolean') breached!: boolean;
}
