import { writeFile } from 'node:fs/promises';
import { bundleWorkflows, workflowBundlePath } from './workflow-bundle.js';

/** Entry of the build: writes the workflow bundle. */
const { code } = await bundleWorkflows();
await writeFile(workflowBundlePath, code);
process.stdout.write(`workflow bundle: ${Math.round(code.length / 1024)} KB\n`);
