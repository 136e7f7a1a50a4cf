import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Words } from '../../sop-machines/kernel/words.js';

/** A unit of the police; units form a tree, and a head sees the units below. */
@Entity({ name: 'units' })
export class Unit {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  @Column('jsonb') name!: Words;
  /** Jurisdiction profile that its new cases get. */
  @Column('text') profileId!: string;
  @Column('uuid', { nullable: true }) supervisorId!: string | null;
  @Column('uuid', { nullable: true }) headId!: string | null;
  /** Addresses outside the system that a serious liberty alert also reaches. */
  @Column('text', { array: true }) libertyContacts!: string[];
  /** The same for a serious alert about a child. */
  @Column('text', { array: true }) childContacts!: string[];
}
