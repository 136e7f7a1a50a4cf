import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { builtWorkflowBundle } from '../../src/temporal/workflow-bundle.js';

/** Without the source map, which quotes everything. */
const withoutMap = (code: string): string => code.slice(0, code.lastIndexOf('//# sourceMappingURL='));
/** What only XState's development build says. */
const developmentWarning = 'Custom actions should not call';
const xstateFiles = (code: string): string[] => [
  ...new Set([...code.matchAll(/node_modules\/xstate\/dist\/([\w.-]+\.js)/g)].map(([, file]) => file!)),
];

test("production replays histories with XState's production build, in one copy, and with no other", () => {
  const code = withoutMap(readFileSync(builtWorkflowBundle().codePath, 'utf8'));
  const files = xstateFiles(code);
  expect(files).toContain('xstate.esm.js');
  expect(files.filter((file) => /development|cjs/.test(file))).toEqual([]);
  expect(code).not.toContain(developmentWarning);
});
