import { join } from 'node:path';
import ts from 'typescript';
import { Locator } from './locate.mjs';
import { filesOf, judgeFile, sourceRules } from './sources.mjs';

/** @typedef {import('../../workflows/engine/lint/index.js').Finding} Finding */

/**
 * The sources of machines, for what a machine in memory cannot tell: where its states are written, and what its guards
 * and actions call.
 * @param {string} root places are told relative to it
 * @param {string[]} files entries; what they import is read too
 * @param {string} config the compiler's options
 */
export function readSources(root, files, config = join(root, 'tsconfig.json')) {
  const read = ts.readConfigFile(config, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(read.config.compilerOptions, root);
  const program = ts.createProgram(files, { ...options, types: [], noEmit: true });
  const locator = new Locator(program, root);
  return {
    rules: sourceRules,
    /** @param {Finding} finding */
    placeOf({ machine, state }) {
      const file = locator.placeOfState(machine.split(' > ').at(-1) ?? '', state);
      return file === undefined ? {} : { file };
    },
    /**
     * @param {string} machineId
     * @returns {Finding[]}
     */
    judge(machineId) {
      const entry = locator.fileOf(machineId);
      return (entry === undefined ? [] : filesOf(program, entry)).flatMap((file) =>
        judgeFile(program, file).map(({ node, ...finding }) => ({
          ...finding,
          machine: machineId,
          state: '',
          file: locator.placeOf(node),
        })),
      );
    },
  };
}
