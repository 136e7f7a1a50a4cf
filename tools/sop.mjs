// npm run sop -- list | check | publish <SOP@version>… | withdraw <SOP@version> | deadlines
// Published versions are frozen: procedures run on exactly this content.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { readFileSync } from 'node:fs';
import { ensureBuilt } from './lib/build.mjs';
import { startProgress } from './lib/progress.mjs';
import { root } from './lib/run.mjs';
import { changesOf, sopContents } from './lib/sop-content.mjs';

/** @typedef {{ hash: string, files: Record<string, string>, publishedOn: string, withdrawnOn?: string }} Published */

const path = join(root, 'sop-machines/published.ts');

/** @returns {Record<string, Published>} */
function readPublished() {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true);
  const statement = source.statements.find(ts.isVariableStatement);
  const text = statement?.declarationList.declarations[0]?.initializer?.getText() ?? '{}';
  return /** @type {Record<string, Published>} */ (Function(`'use strict'; return (${text});`)());
}

async function writePublished(/** @type {Record<string, Published>} */ published) {
  const sorted = Object.fromEntries(Object.entries(published).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `// Written by \`npm run sop -- publish\`; never edited by hand. A version in this list is frozen.
import type { PublishedVersion } from './kernel/published-version.js';

export const published: Readonly<Record<string, PublishedVersion>> = ${JSON.stringify(sorted)};
`;
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

const [command = 'list', ...names] = process.argv.slice(2);
const published = readPublished();
const now = sopContents(root);
const today = new Date().toISOString().slice(0, 10);
const fail = (/** @type {string} */ message) => {
  console.error(message);
  process.exit(1);
};

switch (command) {
  case 'list':
    for (const [key, { hash }] of Object.entries(now)) {
      console.log(
        `${key}#${hash}  ${published[key] === undefined ? 'draft' : `published ${published[key].publishedOn}`}`,
      );
    }
    break;
  case 'check': {
    const changes = changesOf(published, now);
    for (const change of changes) console.log(change);
    console.log(`${Object.keys(published).length} published, ${changes.length} changes`);
    process.exitCode = changes.length === 0 ? 0 : 1;
    break;
  }
  case 'publish':
    for (const key of names[0] === 'all' ? Object.keys(now).filter((one) => published[one] === undefined) : names) {
      const content = now[key] ?? fail(`The registry has no ${key}; it has ${Object.keys(now).join(', ')}.`);
      if (published[key] !== undefined) fail(`${key} is published already; a change is a new version.`);
      published[key] = {
        .../** @type {{ hash: string, files: Record<string, string> }} */ (content),
        publishedOn: today,
      };
      console.log(`published ${key}#${published[key].hash}`);
    }
    await writePublished(published);
    break;
  case 'withdraw':
    for (const key of names) {
      const version = published[key];
      if (version === undefined) fail(`${key} was never published.`);
      else published[key] = { ...version, withdrawnOn: today };
    }
    await writePublished(published);
    break;
  case 'deadlines': {
    await ensureBuilt(startProgress(), ['server']);
    const built = (/** @type {string} */ file) => import(pathToFileURL(join(root, 'dist/sop-machines', file)).href);
    const { currentVersions, profiles, sops } = await built('index.js');
    const { printCatalogue } = await built('catalogue/print.js');
    const current = Object.values(currentVersions).map((version) => sops[version]);
    writeFileSync(join(root, 'docs/deadlines.md'), printCatalogue(current, Object.values(profiles)));
    console.log('wrote docs/deadlines.md');
    break;
  }
  default:
    fail('npm run sop -- list | check | publish <SOP@version>… | publish all | withdraw <SOP@version> | deadlines');
}
