// Prints the API's OpenAPI 3.1 document; needs the build (npm run build), but no database and no Temporal server.
// With a path as argument it writes the file instead: node tools/openapi.mjs test/api/openapi.json
import { writeFileSync } from 'node:fs';
import process from 'node:process';

const { describeApi } = await import(
  new URL(process.env.SANAD_DIST ?? '../dist/src/describe-api.js', import.meta.url).href
);
const text = `${JSON.stringify(await describeApi(), null, 2)}\n`;
const [path] = process.argv.slice(2);
if (path === undefined) process.stdout.write(text);
else writeFileSync(path, text);
