import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

/** This module runs as `dist/src/temporal/…` when built and as `src/temporal/…` in tests. */
const built = import.meta.url.endsWith('.js') && import.meta.url.includes('/dist/src/');
const ending = built ? 'js' : 'ts';

const inOutput = (name: string): string =>
  fileURLToPath(new URL(built ? `../../${name}` : `../../dist/${name}`, import.meta.url));
const inSources = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Where the build puts the bundle and every worker reads it. */
export const workflowBundlePath = inOutput('workflow-bundle.js');

/**
 * All workflows and SOPs as one file: what was tested is what runs, and a worker starts without a compiler.
 * The condition names pin XState's production build; another build would be another program to replay histories with.
 * @param alsoShared files that are loaded with the rules, for rules of a test's own
 */
export async function bundleWorkflows(
  workflowsPath = inSources(`workflows/index.${ending}`),
  alsoShared: readonly string[] = [],
): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath,
    workflowInterceptorModules: [inSources(`workflows/trace.interceptors.${ending}`)],
    preloadModules: [writeShared(alsoShared)],
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['import', 'module', 'webpack', 'production', 'default'] },
    }),
  });
}

/** @throws Error when nothing is built yet, naming the command that builds */
export function builtWorkflowBundle(): { codePath: string } {
  if (!existsSync(workflowBundlePath)) {
    throw new Error(`There is no workflow bundle at ${workflowBundlePath}. Build it first: npm run build`);
  }
  return { codePath: workflowBundlePath };
}

/**
 * Writes the module of all that the workflows of a worker share: XState, zod and every file of the rules. They keep no
 * state between calls, so a procedure can begin without building each schema and machine of the house again
 * (docs/decisions/0010-workflows-share-the-rules.md).
 * @returns its path
 */
function writeShared(alsoShared: readonly string[]): string {
  // Listed where they are written: a build leaves behind what was removed since.
  const sources = fileURLToPath(new URL(built ? '../../../sop-machines' : '../../sop-machines', import.meta.url));
  const rules = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/[.](spec|fixture|d)[.]/.test(file))
    .map((file) => file.replace(/ts$/, ending))
    .sort();
  const from = (name: string): string => JSON.stringify(inSources(name));
  const lines = [
    `import ${from(`workflows/shared/jitless.${ending}`)};`,
    `import 'xstate';`,
    `import { settle } from ${from(`workflows/shared/settle.${ending}`)};`,
    ...alsoShared.map((file) => `import ${JSON.stringify(file)};`),
    ...rules.map((file, index) => `import * as rules${index} from ${from(`sop-machines/${file}`)};`),
    `for (const rules of [${rules.map((_, index) => `rules${index}`).join(', ')}]) settle(rules);`,
  ];
  const text = lines.join('\n');
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const path = inOutput(`shared-by-workflows-${digest}.mjs`);
  mkdirSync(dirname(path), { recursive: true });
  // In one move, so that nobody who bundles at the same time reads half of it.
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
  return path;
}
