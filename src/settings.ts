import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** Every setting with its default. `.env.example` is held equal to this by a test. */
export const settingsSchema = z.object({
  /** Port of the web client and the API, loopback unless SANAD_HOST says otherwise. */
  SANAD_PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SANAD_HOST: z.string().default('127.0.0.1'),
  /** Where a started instance keeps its state. */
  SANAD_HOME: z.string().default('.sanad'),
  /** Where people reach the web client; used in mails. */
  SANAD_PUBLIC_URL: z.url().default('http://127.0.0.1:3000'),
  /** postgres://user:password@host:port/database */
  DATABASE_URL: z.string().default('postgres://sanad@127.0.0.1:5432/sanad'),
  /** host:port of a Temporal server. */
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('sanad'),
  /** 1: the demo world with its demo logins and mail page. */
  SANAD_DEMO: flag.default(false),
  /** Clock of new cases: real, fast (one hour in ten seconds; demo only), manual (tests and training only). */
  SANAD_CLOCK: z.enum(['real', 'fast', 'manual']).default('real'),
  /** Minutes without input after which a page asks for the password again; 0: never. Our policy, no law sets it. */
  SANAD_LOCK_MINUTES: z.coerce.number().int().min(0).max(480).default(10),
  /** 32 bytes in base64; wraps the data key of every case. */
  SANAD_MASTER_KEY: z.string().default(''),
  SANAD_SESSION_SECRET: z.string().default(''),
  /** smtp://user:password@host:port */
  SMTP_URL: z.string().default('smtp://127.0.0.1:1025'),
  /** Where spans are sent by OTLP over HTTP, such as http://127.0.0.1:4318; empty: nowhere. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().default(''),
  SANAD_MAIL_FROM: z.string().default('Sanad <sanad@sanad.invalid>'),
});
export type Settings = z.infer<typeof settingsSchema> & { homePath: string };

/** A secret may come from a file: `NAME_FILE` names it. */
function withSecretsFromFiles(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const read = { ...environment };
  for (const name of Object.keys(settingsSchema.shape)) {
    const file = environment[`${name}_FILE`];
    if (file !== undefined && file !== '') read[name] = readFileSync(file, 'utf8').trim();
  }
  return read;
}

/** Checked settings, or an error that names each wrong setting and what it should be. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const present = Object.fromEntries(
    Object.entries(withSecretsFromFiles(environment)).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = settingsSchema.safeParse(present);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings are wrong; see .env.example.\n${lines.join('\n')}`);
  }
  return { ...result.data, homePath: resolve(result.data.SANAD_HOME) };
}

/** A path inside the instance's state folder. */
export const inHome = (settings: Settings, ...parts: string[]): string => join(settings.homePath, ...parts);
