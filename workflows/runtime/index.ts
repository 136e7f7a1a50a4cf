export { type PossibleEvents, possibleEvents } from './possible-events.js';
export { ProcedureRuntime, type RuntimeView } from './procedure-runtime.js';
export { type RuntimeState, type Taken, withChild } from './state.js';
export { deadlineMovedNotice, deadlineMovedWords, systemEvents, systemEventWords } from './system-events.js';
export { type Accepted, RefusedError } from './take.js';
