import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../sop-machines/kernel/roles.js';
import type { Language } from '../../sop-machines/kernel/words.js';

/** Someone who signs in: police of a unit, or staff of an agency. */
@Entity({ name: 'people' })
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') login!: string;
  @Column('text', { select: false }) passwordHash!: string;
  @Column('boolean') mustChangePassword!: boolean;
  @Column('text', { array: true }) roles!: Role[];
  @Column('uuid', { nullable: true }) unitId!: string | null;
  @Column('uuid', { nullable: true }) agencyId!: string | null;
  /** Who stands in for this person. */
  @Column('uuid', { nullable: true }) deputyId!: string | null;
  @Column('text') language!: Language;
  @Column('boolean') active!: boolean;
}
