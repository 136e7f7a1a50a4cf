import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { calendars } from '../../sop-machines/index.js';
import { readScenario, scenarioFolder, scenarioNames } from '../../tools/lib/scenario-file.mjs';
import * as fixtures from '../../workflows/deadlines/calendars.fixture.js';
import { play, ScenarioFailure } from '../../workflows/scenarios/play.js';
import { Scenario } from '../../workflows/scenarios/scenario.js';
import { HttpStage } from '../support/http-stage.js';
import { startSystem, type System } from '../support/system.js';

/* The files that are played in memory, on real servers: what is rehearsed there is what happens here. */

const { withClosure: _, ...forScenarios } = fixtures;
const known = { ...calendars, ...forScenarios };
const read = scenarioNames().map((name) => {
  const { scenario, lineOf } = readScenario(join(scenarioFolder, name), Scenario);
  return { name, scenario, lineOf };
});

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
    async ({ name, scenario, lineOf }) => {
      await play(scenario, known, new HttpStage(system)).catch((error: unknown) => {
        if (!(error instanceof ScenarioFailure)) throw error;
        throw new Error(`${basename(name)}:${lineOf(error.step)}: ${error.message}`, { cause: error });
      });
    },
    120_000,
  );
});
