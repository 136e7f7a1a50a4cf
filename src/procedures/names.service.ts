import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../authorization/viewer.js';

/** Turns ids of people into what a viewer may read. */
export type NameOf = (id: string | null) => string | null;

const uuidText = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const product = 'Sanad';
/** Officials of the police stay unnamed to an agency. */
const police = 'Police / الشرطة';

@Injectable()
export class Names {
  constructor(private readonly database: DataSource) {}

  /** Ids that are no person's (procedures, timers) stand for the product itself. */
  async of(viewer: Viewer, ids: readonly (string | null)[]): Promise<NameOf> {
    const wanted = [...new Set(ids.filter((id): id is string => id !== null && uuidText.test(id)))];
    const rows =
      wanted.length === 0
        ? []
        : await this.database.query<{ id: string; name: string; agency_id: string | null }[]>(
            'SELECT id, name, agency_id FROM people WHERE id = ANY($1::uuid[])',
            [wanted],
          );
    const shown = (row: { name: string; agency_id: string | null }): string =>
      viewer.agencyId === null || row.agency_id === viewer.agencyId ? row.name : police;
    const names = new Map(rows.map((row) => [row.id, shown(row)]));
    return (id) => (id === null ? null : (names.get(id) ?? product));
  }
}
