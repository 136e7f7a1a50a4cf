import { readFileSync } from 'node:fs';
import { Client, Connection } from '@temporalio/client';
import { dataConverterOf } from '../../../src/temporal/connect.js';
import { EncryptionCodec } from '../../../src/temporal/payload-codec.js';
import { keeperIdOf } from '../../../workflows/names.js';
import { eventually } from '../../support/eventually.js';
import { temporalAddress } from '../../support/services.js';
import { startSystem } from '../../support/system.js';
import { writeRecording } from '../corpus.js';
import { fetchRuns } from './fetch.js';
import { scenarios } from './scenarios.js';

/* Entry of "npm run histories -- record [names]": plays scenarios on real servers and keeps what Temporal has of them. */

const { version: release } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => scenarios[name] === undefined);
if (unknown !== undefined) {
  console.error(`There is no scenario "${unknown}". Known: ${Object.keys(scenarios).join(', ')}.`);
  process.exit(1);
}
const masterKey = Buffer.alloc(32, 7).toString('base64');

const system = await startSystem({ env: { SANAD_MASTER_KEY: masterKey } });
const connection = await Connection.connect({ address: temporalAddress() });
try {
  const settings = { TEMPORAL_ADDRESS: '', TEMPORAL_NAMESPACE: system.namespace, SANAD_MASTER_KEY: masterKey };
  const client = new Client({ connection, namespace: system.namespace, dataConverter: dataConverterOf(settings) });
  const codec = new EncryptionCodec(masterKey);
  // The API answers before the worker polls; the keepers are the first that a worker starts.
  await eventually(
    () =>
      client.workflow
        .getHandle(keeperIdOf(0))
        .describe()
        .then(Boolean, () => false),
    Boolean,
    { withinMs: 120_000 },
  );
  for (const [scenario, play] of Object.entries(scenarios)) {
    if (wanted.length > 0 && !wanted.includes(scenario)) continue;
    console.log(`playing ${scenario}`);
    const workflowIds = await play(system, client);
    const histories = await Promise.all(workflowIds.map((id) => fetchRuns(client, codec, id)));
    const { path, bytes } = writeRecording({ release, scenario, histories: histories.flat() });
    console.log(`${path} (${Math.ceil(bytes / 1024)} KB)`);
  }
} finally {
  await system.stop();
  await connection.close();
}
