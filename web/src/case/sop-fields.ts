import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { fieldsOf, type FieldModel } from '../forms/form-model.js';
import type { Words } from '../api/shapes.js';
import type { FieldSchema } from '../forms/json-schema.js';

/** The fields of each event of an SOP, by event type. */
export type SopFields = Readonly<Record<string, readonly FieldModel[]>>;

/** The procedures that exist, by the id of their SOP, in the order of their numbers. */
export const sopTitlesQuery = queryOptions({
  queryKey: ['sop-titles'],
  queryFn: async (): Promise<{ id: string; title: Words }[]> => {
    const { currentVersions, sops } = await import('../../../sop-machines/index.js');
    return Object.entries(currentVersions)
      .sort(([a], [b]) => a.localeCompare(b))
      .flatMap(([id, version]) => {
        const title = sops[version]?.title;
        return title === undefined ? [] : [{ id, title }];
      });
  },
  staleTime: Infinity,
});

/**
 * What the fields of an SOP's events are called and what their codes mean.
 * @param sop `SOP-12@1.0.0`; of a version that this client does not know, nothing is known
 */
export const sopFieldsQuery = (sop: string) =>
  queryOptions({
    queryKey: ['sop-fields', sop],
    queryFn: async (): Promise<SopFields> => {
      // The definitions are as large as the rest of the client: they come when a timeline is first drawn.
      const { sops } = await import('../../../sop-machines/index.js');
      return Object.fromEntries(
        Object.entries(sops[sop]?.events ?? {}).map(([type, { schema }]) => [
          type,
          fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as FieldSchema),
        ]),
      );
    },
    staleTime: Infinity,
  });
