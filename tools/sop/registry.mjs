import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from '../lib/build.mjs';
import { Problem } from '../lib/problem.mjs';
import { root } from '../lib/run.mjs';

/** @typedef {import('../../sop-machines/kernel/sop.js').Sop} Sop */

/** A module of the built server, by its place such as `sop-machines/index.js`. @returns {Promise<any>} */
export const built = (/** @type {string} */ path) => import(pathToFileURL(join(root, 'dist', path)).href);

/** Builds what has changed; standard output stays for the result. @returns {Promise<typeof import('../../sop-machines/index.js')>} */
export async function readRegistry() {
  await ensureBuilt({ say: console.error, stage: (_, work) => work() }, ['server']);
  return built('sop-machines/index.js');
}

/**
 * The SOPs of these names, with or without the version; without it, the version that new procedures get. No name: all.
 * @param {{ sops: Readonly<Record<string, Sop>>, currentVersions: Readonly<Record<string, string>> }} registry
 * @param {readonly string[]} names
 * @returns {Sop[]}
 */
export function sopsNamed({ sops, currentVersions }, names) {
  if (names.length === 0) return Object.values(sops);
  return names.map((name) => {
    const sop = sops[currentVersions[name] ?? name];
    if (sop === undefined) throw new Problem(`There is no SOP "${name}". Known: ${Object.keys(sops).join(', ')}.`);
    return sop;
  });
}
