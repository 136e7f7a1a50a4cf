import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Scenario } from './scenario.js';

/** The level of an alert and the instant at which it is due. */
export interface SeenAlert {
  level: string;
  at: string;
}

/** One procedure as it stands, in the words of scenarios. Instants are ISO 8601 in UTC. */
export interface Sight {
  /** Paths of the active states. */
  state: string[];
  ended: boolean;
  clocks: {
    deadlineId: string;
    status: string;
    nature: string;
    dueAt: string;
    /** Before it moved, if it did. */
    firstDueAt: string;
    ended: boolean;
    /** Sent or still to come. */
    ladder: SeenAlert[];
  }[];
  /** Alerts sent so far. */
  told: SeenAlert[];
  /** Alerts that wait for their instant. */
  coming: SeenAlert[];
  /** Codes of the open tasks. */
  tasks: string[];
  /** Letter of the organisation that holds a referral. */
  agency: string | null;
  /** Id of the version of the law that it follows. */
  law: string;
}

export interface ScenarioEvent {
  type: string;
  /** Number of the procedure among those of its SOP in the case, from 1. */
  place: { sop: string; number: number };
  by: { role: string; number: number; agency: string | null };
  fields: Record<string, unknown>;
  /** Null: now. */
  occurredAt: string | null;
}

/** Where a scenario is played: the virtual house, or a running system through its API. */
export interface Stage {
  open(scenario: Scenario, calendar: Calendar, at: string, report: Record<string, unknown>): Promise<void>;
  /** Null when it was taken, else why not: the code of the refusal, and the guards that are unmet or the fields that are wrong. */
  send(event: ScenarioEvent): Promise<{ code: string; unmet: string[] } | null>;
  advance(to: string): Promise<void>;
  close(date: string): Promise<void>;
  transfer(to: string, calendar: Calendar): Promise<void>;
  /** Answers what is not so by now; a running system is given a moment to come to rest. */
  settled(unmet: () => Promise<string[]>): Promise<string[]>;
  /** Undefined: the case has no such procedure. */
  look(place: ScenarioEvent['place']): Promise<Sight | undefined>;
}
