import { writeFile } from 'node:fs/promises';
import { bundleWorkflows, workflowBundlePath } from './workflow-bundle.js';

/** Entry of the build: writes the workflow bundle and says how large it is. The source map stands at its end. */
const { code } = await bundleWorkflows();
await writeFile(workflowBundlePath, code);
const kilobytes = (length: number): string => `${Math.round(length / 1024)} KB`;
const map = code.lastIndexOf('//# sourceMappingURL=');
const ownLength = map === -1 ? code.length : map;
process.stdout.write(
  `workflow bundle: ${kilobytes(ownLength)} of code and ${kilobytes(code.length - ownLength)} of source map\n`,
);
