import { basename } from 'node:path';
import { calendars } from '../../sop-machines/index.js';
import { readScenario } from '../../tools/lib/scenario-file.mjs';
import * as fixtures from '../../workflows/deadlines/calendars.fixture.js';
import { play, ScenarioFailure } from '../../workflows/scenarios/play.js';
import { Scenario } from '../../workflows/scenarios/scenario.js';
import type { Stage } from '../../workflows/scenarios/stage.js';

const { withClosure: _, ...forScenarios } = fixtures;
const known = { ...calendars, ...forScenarios };

/** A scenario of a file, and the way to play it; what fails is said as `file:line: what`. */
export function scenarioOf(path: string): { scenario: Scenario; playOn: (stage: Stage) => Promise<void> } {
  const { scenario, lineOf } = readScenario(path, Scenario);
  const playOn = (stage: Stage): Promise<void> =>
    play(scenario, known, stage).catch((error: unknown) => {
      if (!(error instanceof ScenarioFailure)) throw error;
      throw new Error(`${basename(path)}:${lineOf(error.step)}: ${error.message}`, { cause: error });
    });
  return { scenario, playOn };
}
