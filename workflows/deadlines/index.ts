export { DeadlineDataError } from './data-error.js';
export { dueOf } from './due.js';
export { ended, rungsOf, withLine } from './entry.js';
export { planLadder, stillToTellOfLadder } from './ladder.js';
export {
  deadlinesOf,
  emptyLedger,
  firesAt,
  type Ledger,
  type LedgerClock,
  type MachineFacts,
  type Moment,
  type Rules,
} from './ledger.js';
export { type Day, dateOf, instantAt, instantOf, isoOf, localOf, weekdayOf } from './local-time.js';
export { reconcile } from './reconcile.js';
export { wantedClocks } from './wanted.js';
