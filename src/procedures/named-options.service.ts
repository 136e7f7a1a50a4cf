import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { jurisdictionOf } from '../../sop-machines/index.js';
import type { Words } from '../../sop-machines/kernel/words.js';
import type { EventOffer } from '../contract/procedures.js';

type Offer = z.infer<typeof EventOffer>;
type Options = Record<string, Words>;
interface FieldSchema extends Record<string, unknown> {
  idOf?: 'officer' | 'agency';
}

/** A field that holds the id of an officer or an agency is offered by name: those who could be meant here. */
@Injectable()
export class NamedOptions {
  constructor(private readonly database: DataSource) {}

  async fill(offers: Offer[], where: { unitId: string; profileId: string }): Promise<Offer[]> {
    const asked = new Set(offers.flatMap((offer) => propertiesOf(offer).map(([, field]) => field.idOf)));
    if (!asked.has('officer') && !asked.has('agency')) return offers;
    const options = { officer: await this.officers(where.unitId), agency: await this.agencies(where.profileId) };
    return offers.map((offer) => {
      const properties = propertiesOf(offer).map(([name, field]) => [
        name,
        field.idOf === undefined ? field : { ...field, options: options[field.idOf] },
      ]);
      return { ...offer, schema: { ...offer.schema, properties: Object.fromEntries(properties) as unknown } };
    });
  }

  private async officers(unitId: string): Promise<Options> {
    const rows = await this.database.query<{ id: string; name: string }[]>(
      `SELECT id, name FROM people WHERE unit_id = $1 AND active AND roles && ARRAY['caseOfficer', 'investigator'] ORDER BY name, id`,
      [unitId],
    );
    return Object.fromEntries(rows.map(({ id, name }) => [id, { en: name, ar: name }]));
  }

  private async agencies(profileId: string): Promise<Options> {
    const rows = await this.database.query<{ id: string; name: Words }[]>(
      'SELECT id, name FROM agencies WHERE active AND $1 = ANY(profile_ids) ORDER BY rank, id',
      [jurisdictionOf(profileId)],
    );
    return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  }
}

const propertiesOf = (offer: Offer): [string, FieldSchema][] =>
  Object.entries((offer.schema['properties'] ?? {}) as Record<string, FieldSchema>);
