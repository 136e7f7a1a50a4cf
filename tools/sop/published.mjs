import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { Problem } from '../lib/problem.mjs';
import { root } from '../lib/run.mjs';
import { changesOf, sopContents } from '../lib/sop-content.mjs';

/** @typedef {{ hash: string, files: Record<string, string>, publishedOn: string, withdrawnOn?: string }} Published */

const path = join(root, 'sop-machines/published.ts');
const today = () => new Date().toISOString().slice(0, 10);

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

/** Every version of the registry, its content's hash, and since when it is frozen. */
export function listVersions() {
  const published = readPublished();
  return Object.entries(sopContents(root)).map(([version, { hash }]) => ({
    version,
    hash,
    publishedOn: published[version]?.publishedOn ?? null,
  }));
}

/** How many versions are frozen, and what has changed of them all the same. */
export function checkPublished() {
  const published = readPublished();
  return { published: Object.keys(published).length, changes: changesOf(published, sopContents(root)) };
}

/** Freezes these versions; `all`: every draft. @returns {Promise<{ version: string, hash: string }[]>} */
export async function publish(/** @type {string[]} */ names) {
  const published = readPublished();
  const now = sopContents(root);
  const wanted = names[0] === 'all' ? Object.keys(now).filter((one) => published[one] === undefined) : names;
  const done = wanted.map((version) => {
    const content = now[version];
    if (content === undefined)
      throw new Problem(`The registry has no ${version}; it has ${Object.keys(now).join(', ')}.`);
    if (published[version] !== undefined)
      throw new Problem(`${version} is published already; a change is a new version.`);
    published[version] = { ...content, publishedOn: today() };
    return { version, hash: content.hash };
  });
  await writePublished(published);
  return done;
}

/** Nothing runs on these versions any more. */
export async function withdraw(/** @type {string[]} */ names) {
  const published = readPublished();
  const done = names.map((version) => {
    const known = published[version];
    if (known === undefined)
      throw new Problem(
        `${version} was never published; published are ${Object.keys(published).join(', ') || 'none'}.`,
      );
    published[version] = { ...known, withdrawnOn: today() };
    return { version, withdrawnOn: today() };
  });
  await writePublished(published);
  return done;
}
