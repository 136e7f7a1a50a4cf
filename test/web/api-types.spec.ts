import { expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

it("the client's types are those of the API's description; else run: npx openapi-typescript test/api/openapi.json -o web/src/api.gen.ts", async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/openapi-typescript/bin/cli.js', 'test/api/openapi.json'],
    { maxBuffer: 16 * 1024 * 1024 },
  );
  const generated = stdout.slice(stdout.indexOf('/**'));
  expect((await readFile('web/src/api.gen.ts', 'utf8')).trim() === generated.trim()).toBe(true);
}, 60_000);
