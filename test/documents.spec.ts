import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { printCatalogue } from '../sop-machines/catalogue/print.js';
import { currentVersions, profiles, sops } from '../sop-machines/index.js';
import { readSettings, settingsSchema } from '../src/settings.js';
import { composeProblems, readCompose } from './support/compose.js';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesIn('docs')];

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

describe('.env.example', () => {
  const lines = read('.env.example')
    .split('\n')
    .map((line) => /^#([A-Z_]+)=(.*)$/.exec(line))
    .filter((match) => match !== null);
  const shown = Object.fromEntries(lines.map(([, name, value]) => [name, value]));

  test('names every setting, and no other', () => {
    expect(Object.keys(shown).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  });

  test('shows the default of every setting', () => {
    expect(readSettings(shown)).toEqual(readSettings({}));
  });
});

describe('docs/deadlines.md', () => {
  test('is what the SOPs and profiles say; else run: npm run sop -- deadlines', () => {
    const current = Object.values(currentVersions).map((version) => sops[version]!);
    expect(read('docs/deadlines.md') === printCatalogue(current, Object.values(profiles))).toBe(true);
  });
});

describe('docker-compose.yml', () => {
  const compose = readCompose(read('docker-compose.yml'));

  test('is valid by the schema of the Compose specification', () => {
    expect(composeProblems(compose)).toEqual([]);
  });

  test('a misspelt key would be found', () => {
    const broken = { ...compose, services: { ...compose.services, api: { ...compose.services['api'], imgae: 'x' } } };
    expect(composeProblems(broken)).not.toEqual([]);
  });

  test('names only networks, volumes, secrets and services that it declares', () => {
    for (const service of Object.values(compose.services)) {
      for (const name of service.secrets ?? []) expect(Object.keys(compose.secrets)).toContain(name);
      for (const name of service.networks ?? []) expect(Object.keys(compose.networks)).toContain(name);
      for (const name of Object.keys(service.depends_on ?? {})) expect(Object.keys(compose.services)).toContain(name);
      for (const mount of service.volumes ?? []) {
        const [source = ''] = mount.split(':');
        if (!source.startsWith('.')) expect(Object.keys(compose.volumes)).toContain(source);
      }
    }
  });

  test('gives the product only settings that it knows, and no secret in plain text', () => {
    const known = new Set(Object.keys(settingsSchema.shape).flatMap((name) => [name, `${name}_FILE`]));
    for (const name of ['migrate', 'api', 'worker']) {
      const environment = Object.keys(compose.services[name]?.environment ?? {});
      expect(environment.filter((key) => !known.has(key) && key !== 'NODE_ENV')).toEqual([]);
      for (const secret of ['SANAD_MASTER_KEY', 'SANAD_SESSION_SECRET', 'DATABASE_URL']) {
        expect(environment).not.toContain(secret);
      }
    }
  });

  test('starts entries that the build makes', () => {
    for (const entry of ['src/migrate.ts', 'src/main.ts', 'src/worker.ts'])
      expect(existsSync(join(root, entry))).toBe(true);
  });
});

describe('the documents', () => {
  test('decision records have numbers of their own', () => {
    const numbers = readdirSync(join(root, 'docs/decisions')).map((name) => name.slice(0, 4));
    expect(numbers.filter((number) => !/^\d{4}$/.test(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('decision records are at most 40 lines', () => {
    for (const name of readdirSync(join(root, 'docs/decisions'))) {
      const lines = read(`docs/decisions/${name}`).trimEnd().split('\n').length;
      expect({ name, isShort: lines <= 40 }).toEqual({ name, isShort: true });
    }
  });

  test('links point to files that are there', () => {
    for (const document of documents) {
      for (const [, link = ''] of read(document).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
        if (/^[a-z]+:/.test(link)) continue;
        const target = join(root, document, '..', link);
        expect({ document, link, isThere: existsSync(target) }).toEqual({ document, link, isThere: true });
      }
    }
  });

  test('commands in them are scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const document of documents) {
      for (const [, name = ''] of read(document).matchAll(/npm run ([\w-]+)/g)) {
        expect({ document, isScript: name in scripts, name }).toEqual({ document, isScript: true, name });
      }
    }
  });
});
