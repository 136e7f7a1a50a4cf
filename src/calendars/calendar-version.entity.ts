import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';

/** One version of a working calendar; a change adds a row, so that every due instant can be explained later. */
@Entity({ name: 'calendars' })
export class CalendarVersion {
  @PrimaryColumn('text') id!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') data!: Calendar;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz') changedAt!: Date;
  @Column('text') reason!: string;
}
