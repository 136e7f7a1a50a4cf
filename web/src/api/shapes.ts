import type { components } from '../api.gen.js';

/** Names for the generated shapes, so that pages read like the API's documentation. */
type Schemas = components['schemas'];
export type Words = Schemas['Words'];
export type Problem = Schemas['Problem'];
export type ClockNotice = Schemas['ClockNotice'];
export type CurrentSession = Schemas['CurrentSession'];
export type EventOffer = Schemas['EventOffer'];
export type BlockedEvent = Schemas['BlockedEvent'];
export type ProcedureView = Schemas['Procedure'];
export type ProcedureNode = Schemas['ProcedureNode'];
export type FoundProcedure = Schemas['FoundProcedure'];
export type CaseView = Schemas['Case'];
export type ClockView = CaseView['clocks'][number];
export type RungView = ClockView['ladder'][number];
export type StateView = CaseView['state'][number];
export type TimelineEntry = Schemas['TimelineEntry'];
export type WorklistRow = Schemas['WorklistRow'];
export type WorklistCounts = Schemas['WorklistCounts'];
export type AlertView = Schemas['Alert'];
export type NoticeView = Schemas['Notice'];
export type BoardRow = Schemas['BoardRow'];
export type Breach = Schemas['Breach'];
export type AlertLateness = Schemas['AlertLateness'];
export type AgencyView = Schemas['Agency'];
export type CalendarView = Schemas['CalendarView'];
