import { parse } from 'yaml';
import { z } from 'zod';

/**
 * The part of the Compose specification (https://github.com/compose-spec/compose-spec, schema/compose-spec.json) that
 * docker-compose.yml uses. Strict as the specification is: an unknown key is an error, names starting with `x-` excepted.
 */
const Duration = z.string().regex(/^(\d+(\.\d+)?(us|ms|s|m|h))+$/);
const Name = z.string().regex(/^[a-zA-Z0-9._-]+$/);
const Strings = z.union([z.string(), z.array(z.string())]);

const Build = z.strictObject({ context: z.string(), target: z.string().optional() });
const Healthcheck = z.strictObject({
  test: Strings,
  interval: Duration.optional(),
  timeout: Duration.optional(),
  start_period: Duration.optional(),
  retries: z.number().int().optional(),
});
const Condition = z.enum(['service_started', 'service_healthy', 'service_completed_successfully']);

const Service = z.strictObject({
  image: z.string().optional(),
  build: Build.optional(),
  command: Strings.optional(),
  entrypoint: Strings.optional(),
  environment: z.record(z.string(), z.string()).optional(),
  depends_on: z.record(Name, z.strictObject({ condition: Condition })).optional(),
  healthcheck: Healthcheck.optional(),
  restart: z.union([z.enum(['no', 'always', 'unless-stopped']), z.string().regex(/^on-failure(:\d+)?$/)]).optional(),
  secrets: z.array(Name).optional(),
  networks: z.array(Name).optional(),
  volumes: z.array(z.string().regex(/^[^:]+:\/[^:]+(:ro)?$/)).optional(),
  ports: z.array(z.string()).optional(),
  deploy: z.strictObject({ replicas: z.number().int() }).optional(),
  init: z.boolean().optional(),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  shm_size: z.string().optional(),
  stop_grace_period: Duration.optional(),
});

const ComposeFile = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  services: z.record(Name, Service),
  networks: z.record(Name, z.strictObject({ internal: z.boolean().optional() })),
  volumes: z.record(Name, z.strictObject({})),
  secrets: z.record(Name, z.strictObject({ file: z.string() })),
});
export type Compose = z.infer<typeof ComposeFile>;

/** The file with its anchors and merges resolved and the extensions (`x-…`) left out; not yet checked. */
export function readCompose(text: string): Compose {
  const document = parse(text, { merge: true }) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(document).filter(([key]) => !key.startsWith('x-'))) as Compose;
}

/** What is wrong with it, a line each; empty when it is valid. */
export function composeProblems(compose: unknown): string[] {
  const result = ComposeFile.safeParse(compose);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}
