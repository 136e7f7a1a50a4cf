// Lets the Temporal SDK download its command line tool into a folder: download-temporal.mjs FOLDER VERSION
import { TestWorkflowEnvironment } from '@temporalio/testing';

const [downloadDir = '.', version] = process.argv.slice(2);
const environment = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', downloadDir, version: `v${version}` } },
});
await environment.teardown();
