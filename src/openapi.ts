import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { Problem } from './contract/shared.js';

type Converted = { schema: Record<string, unknown>; components: Record<string, Record<string, unknown>> };

/** JSON Schema 2020-12, as OpenAPI 3.1 has it; schemas with an id become components. */
function convert(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }): Converted | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $defs, ...converted } = z.toJSONSchema(schema, { io: schemaType, target: 'draft-2020-12' });
  const components = Object.fromEntries(
    Object.entries($defs ?? {}).map(([name, definition]) => [name, clean(definition)]),
  );
  return { schema: clean(converted), components };
}

/** An `id` inside a component would change what its references are relative to. */
function clean(schema: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'id' && key !== '$schema'));
}

/** The API's own description, made from the same schemas that check its requests. */
export function documentOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Sanad')
    .setDescription('Cases, procedures and their deadlines. Problems are RFC 9457; instants are ISO 8601 in UTC.')
    .setVersion('0.1.0')
    .addCookieAuth('sanad.session')
    .build();
  const document = SwaggerModule.createDocument(app, config, { standardSchemaConverter: convert });
  document.components = { ...document.components, schemas: { ...document.components?.schemas, ...problemSchemas() } };
  return document;
}

/** Answers of problems refer to it by name, since every route has some; so it is put in here. */
function problemSchemas(): Record<string, Record<string, unknown>> {
  const { components } = convert(z.object({ problem: Problem }), { schemaType: 'output' }) ?? { components: {} };
  const text = JSON.stringify(components).replaceAll('#/$defs/', '#/components/schemas/');
  return JSON.parse(text) as Record<string, Record<string, unknown>>;
}
