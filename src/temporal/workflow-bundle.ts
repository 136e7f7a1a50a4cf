import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

/** This module runs as `dist/src/temporal/…` when built and as `src/temporal/…` in tests. */
const built = import.meta.url.endsWith('.js') && import.meta.url.includes('/dist/src/');

/** Where the build puts the bundle and every worker reads it. */
export const workflowBundlePath = fileURLToPath(
  new URL(built ? '../../workflow-bundle.js' : '../../dist/workflow-bundle.js', import.meta.url),
);

const productWorkflows = fileURLToPath(new URL(`../../workflows/index.${built ? 'js' : 'ts'}`, import.meta.url));

/**
 * All workflows and SOPs as one file: what was tested is what runs, and a worker starts without a compiler.
 * The condition names pin XState's production build; another build would be another program to replay histories with.
 */
export async function bundleWorkflows(workflowsPath = productWorkflows): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath,
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
