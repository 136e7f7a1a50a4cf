import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Service } from '../../sop-machines/kernel/effects.js';
import type { Words } from '../../sop-machines/kernel/words.js';

/** A provider of the directory: whom it takes, and in which order it is asked. */
@Entity({ name: 'agencies' })
export class Agency {
  @PrimaryColumn('uuid') id!: string;
  @Column('jsonb') name!: Words;
  @Column('text', { array: true }) services!: Service[];
  @Column('text', { array: true }) sexes!: string[];
  @Column('text', { array: true }) ageBands!: string[];
  @Column('text', { array: true }) languages!: string[];
  @Column('text', { array: true }) profileIds!: string[];
  @Column('boolean') acceptsDisability!: boolean;
  @Column('text', { nullable: true }) email!: string | null;
  /** Lower is asked first. */
  @Column('integer') rank!: number;
  @Column('boolean') active!: boolean;
}
