// node tools/compose/make-secrets.mjs: makes the secret files of docker-compose.yml, each once; what is there stays.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/run.mjs';

const folder = join(root, 'secrets');
// Only the owner gets into the folder; the files are mounted one by one into containers with users of their own.
mkdirSync(folder, { recursive: true, mode: 0o700 });

function keep(/** @type {string} */ name, /** @type {() => string} */ make) {
  const file = join(folder, name);
  const isNew = !existsSync(file);
  if (isNew) writeFileSync(file, make(), { mode: 0o444 });
  console.log(`${isNew ? 'made' : 'kept'}  secrets/${name}`);
  return readFileSync(file, 'utf8');
}

const password = () => randomBytes(24).toString('base64url');
const key = () => randomBytes(32).toString('base64');

keep('postgres_password', password);
keep('temporal_password', password);
const sanad = keep('sanad_password', password);
keep('database_url', () => `postgres://sanad:${sanad}@postgres:5432/sanad`);
keep('master_key', key);
keep('session_secret', key);
keep('smtp_url', () => 'smtp://mail.invalid:25');
console.log('\nWrite your mail server into secrets/smtp_url, and keep a copy of secrets/master_key in a safe place:');
console.log('without it nobody can read the personal content again.');
