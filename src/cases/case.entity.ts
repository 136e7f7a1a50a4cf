import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Clock } from '../../workflows/messages.js';
import type { Registration } from './registration.js';

/** A case as lists and access rules need it; what happens in it is told by its procedures. */
@Entity({ name: 'cases' })
export class Case {
  @PrimaryColumn('uuid') id!: string;
  /** Such as C-000123; never a name. */
  @Column('text') token!: string;
  @Column('text') profileId!: string;
  @Column('uuid') unitId!: string;
  @Column('uuid', { nullable: true }) assigneeId!: string | null;
  @Column('uuid') reportedBy!: string;
  /** When the report was received. */
  @Column('timestamptz') occurredAt!: Date;
  @Column('timestamptz') recordedAt!: Date;
  @Column('jsonb') clock!: Clock;
  @Column('text', { nullable: true }) priority!: string | null;
  @Column('text', { nullable: true }) classification!: string | null;
  /** How the first procedure is started, so that a start that was cut off can be made up for. */
  @Column('jsonb', { nullable: true }) registration!: Registration | null;
}
