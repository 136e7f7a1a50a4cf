import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../authorization/viewer.js';

/** One round trip, because it is asked with every request. */
const viewerQuery = /* sql */ `
SELECT p.id, p.name, p.language, p.roles, p.unit_id AS "unitId", p.agency_id AS "agencyId",
       p.must_change_password AS "mustChangePassword",
       p.id || ARRAY(SELECT other.id FROM people other WHERE other.deputy_id = p.id AND other.active) AS "actsFor",
       ARRAY(WITH RECURSIVE led AS (
               SELECT u.id FROM units u WHERE u.id = p.unit_id AND p.roles && ARRAY['supervisor', 'unitHead']
               UNION SELECT below.id FROM units below JOIN led ON below.parent_id = led.id WHERE 'unitHead' = ANY(p.roles))
             SELECT id FROM led) AS leads
  FROM people p
 WHERE p.id = $1 AND p.active`;

@Injectable()
export class Viewers {
  constructor(private readonly database: DataSource) {}

  /** The person as a viewer; undefined when the account is closed or unknown. */
  async find(personId: string): Promise<Viewer | undefined> {
    const [viewer] = await this.database.query<Viewer[]>(viewerQuery, [personId]);
    return viewer;
  }
}
