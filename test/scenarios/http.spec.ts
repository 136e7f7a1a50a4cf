import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { scenarioFolder, scenarioNames } from '../../tools/lib/scenario-file.mjs';
import { HttpStage } from '../support/http-stage.js';
import { scenarioOf } from '../support/scenario-files.js';
import { startSystem, type System } from '../support/system.js';

/* The files that are played in memory, on real servers: what is rehearsed there is what happens here. */

const read = scenarioNames().map((name) => ({ name, ...scenarioOf(join(scenarioFolder, name)) }));

/** Played in memory only, and why. */
const inMemoryOnly: Readonly<Record<string, string>> = {
  'E09-six-month-cap.yaml': 'a leave beyond the share is answered with PROCEDURE_FAULT there instead of its refusal',
};

/** Jurisdictions in which a test system can stand. */
const places = (['iq-federal', 'iq-kri'] as const).filter((place) =>
  read.some(({ scenario }) => scenario.jurisdiction === place),
);

describe.each(places)('through the API in %s', (profileId) => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem({ profileId });
  }, 120_000);
  afterAll(async () => system?.stop(), 60_000);

  it.each(read.filter(({ name, scenario }) => scenario.jurisdiction === profileId && !(name in inMemoryOnly)))(
    '$name comes about on real servers, to the second',
    ({ playOn }) => playOn(new HttpStage(system)),
    120_000,
  );
});
