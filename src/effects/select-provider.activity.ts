import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EffectParams } from '../../sop-machines/kernel/effects.js';

type Selection = { type: 'PROVIDER_SELECTED'; agencyId: string } | { type: 'DIRECTORY_EXHAUSTED' };
type Wish = EffectParams<'selectProvider'>;

/** Asks the directory of agencies. */
@Injectable()
export class SelectProvider {
  constructor(private readonly database: DataSource) {}

  /**
   * The first agency by rank that gives the service in the case's jurisdiction, takes the person's sex, age band, language
   * and disability (what is not known excludes nobody) and was not asked before. A consent for one organisation reaches
   * that organisation alone.
   */
  async selectProvider(input: { caseId: string; procedureId: string; params: Wish }): Promise<Selection> {
    const { params } = input;
    const [first] = await this.database.query<{ id: string }[]>(
      `SELECT a.id FROM agencies a JOIN cases c ON c.id = $1
       WHERE a.active AND $2 = ANY(a.services) AND split_part(c.profile_id, '@', 1) = ANY(a.profile_ids)
         AND ($3::text IS NULL OR $3 = ANY(a.sexes)) AND ($4::text IS NULL OR $4 = ANY(a.age_bands))
         AND ($5::text IS NULL OR $5 = ANY(a.languages)) AND a.id::text <> ALL($6::text[])
         AND ($7::text IS NULL OR a.id::text = $7) AND (a.accepts_disability OR NOT $8)
       ORDER BY a.rank, a.id LIMIT 1`,
      [
        input.caseId,
        params.service,
        params.sex,
        params.ageBand,
        params.language,
        params.excluded,
        params.consentedAgencyId,
        params.disability,
      ],
    );
    return first === undefined ? { type: 'DIRECTORY_EXHAUSTED' } : { type: 'PROVIDER_SELECTED', agencyId: first.id };
  }
}
