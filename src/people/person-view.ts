import type { z } from 'zod';
import type { PersonView } from '../contract/shared.js';
import type { Person } from './person.entity.js';

export function personView(person: Person): z.infer<typeof PersonView> {
  const { id, name, login, email, roles, unitId, agencyId, language, active, mustChangePassword } = person;
  return { id, name, login, email, roles, unitId, agencyId, language, active, mustChangePassword };
}
