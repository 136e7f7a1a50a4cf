import { people } from './0001-people.js';
import { cases } from './0002-cases.js';
import { deadlines } from './0003-deadlines.js';
import { work } from './0004-work.js';
import { records } from './0005-records.js';
import { signInFailures } from './0006-sign-in-failures.js';
import { ladderPacketDigest } from './0007-ladder-packet-digest.js';
import { sopMigrations } from './0008-sop-migrations.js';
import { lateReasons } from './0009-late-reasons.js';
import { jurisdictions } from './0010-jurisdictions.js';

/** One step of the schema. Never edited once released: a change is a new one at the end. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}
export const migrations: readonly Migration[] = [
  { name: '0001-people', sql: people },
  { name: '0002-cases', sql: cases },
  { name: '0003-deadlines', sql: deadlines },
  { name: '0004-work', sql: work },
  { name: '0005-records', sql: records },
  { name: '0006-sign-in-failures', sql: signInFailures },
  { name: '0007-ladder-packet-digest', sql: ladderPacketDigest },
  { name: '0008-sop-migrations', sql: sopMigrations },
  { name: '0009-late-reasons', sql: lateReasons },
  { name: '0010-jurisdictions', sql: jurisdictions },
];
