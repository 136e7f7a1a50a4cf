import type { ObjectLiteral } from 'typeorm';
import { Agency } from '../agencies/agency.entity.js';
import { CalendarVersion } from '../calendars/calendar-version.entity.js';
import { Case } from '../cases/case.entity.js';
import { Person } from '../people/person.entity.js';
import { Procedure } from '../procedures/procedure.entity.js';
import { Unit } from '../units/unit.entity.js';

/** Every entity of the server, named one by one so that the list can be read and bundled; no file is found by pattern. */
export const entities: (new () => ObjectLiteral)[] = [Agency, CalendarVersion, Case, Person, Procedure, Unit];
