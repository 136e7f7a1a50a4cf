import { actorCases } from './actors.fixture.js';
import { dataCases, loopCases } from './data.fixture.js';
import { functionCases } from './functions.fixture.js';
import type { Case } from './machine-with.fixture.js';
import { nameCases } from './names.fixture.js';
import { structureCases } from './structure.fixture.js';
import { timerCases } from './timers.fixture.js';

/** For every rule at least one machine that breaks it and one that keeps it. */
export const cases: readonly Case[] = [
  ...nameCases,
  ...functionCases,
  ...actorCases,
  ...timerCases,
  ...structureCases,
  ...loopCases,
  ...dataCases,
];
